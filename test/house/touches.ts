import type { Source } from './read-source.js';

interface Bound {
  readonly what: string;
  /** Where the rule holds. */
  readonly within: RegExp;
  /** The files of it that may; each with its reason. */
  readonly except: Readonly<Record<string, string>>;
  readonly imports?: RegExp;
  readonly uses?: RegExp;
}

const core = /^packages\/core\/src\//;

/** What a line may touch, as data. */
export const bounds = {
  platform: {
    what: 'the platform beneath it',
    within: core,
    except: {},
    imports: /^(node:|bun:|cloudflare:|undici(\/|$))/,
    uses: /^(process|Buffer|require|__dirname|Deno|Bun)(\.|$)/,
  },
  zod: {
    what: "zod or zod's converter",
    within: core,
    except: {
      'schema/json-schema.ts': 'the one door from zod to JSON Schema',
      'schema/zod3-json-schema.ts': 'the same for zod 3, apart because of its weight',
    },
    imports: /^zod/,
  },
  json: {
    what: 'JSON.parse',
    within: core,
    except: {
      'text/json.ts': 'reads JSON from outside within bounds',
      'schema/json-schema.ts': 'reads back the defaults of a schema, which it has written itself',
      'loop/seal-states.ts': 'reads back what it has signed itself',
      'journal/in-json.ts': 'reads back what it has written itself',
      'strategy/python-json.ts': 'reads back what the strategy itself has written; is to go through text/json.ts',
    },
    uses: /^JSON(\.parse)?$/,
  },
  time: {
    what: 'time or chance',
    within: core,
    except: {
      'loop/clock.ts': 'the one place they come from',
      'schema/revive.ts': 'makes a date of the text that says which',
    },
    uses: /^(Date(\.now)?|performance\.now|Math\.random|crypto(\.(?!subtle)\w+)?|setTimeout|setInterval|setImmediate|AbortSignal\.timeout)$/,
  },
  environment: {
    what: 'the environment',
    within: /^packages\/(?!cli\/)/,
    except: {},
    uses: /^(process\.env|import\.meta\.env)$/,
  },
} satisfies Record<string, Bound>;

/** Files that touch what their room must not, as `file: name`. */
export function wrongTouches(bound: Bound, sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => bound.within.test(path) && !isExcepted(bound, path))
    .flatMap(({ path, imports, uses }) => [
      ...imports.filter(({ to }) => bound.imports?.test(to)).map(({ to }) => `${path}: ${to}`),
      ...[...uses].filter((name) => bound.uses?.test(name)).map((name) => `${path}: ${name}`),
    ]);
}

function isExcepted(bound: Bound, path: string): boolean {
  return path.replace(bound.within, '') in bound.except;
}
