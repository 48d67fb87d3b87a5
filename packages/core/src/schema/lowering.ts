import { DefinitionError } from '../errors.js';
import type { DialectRules } from './dialects.js';
import { type FlatSchema, isRecord } from './flat-schema.js';
import type { Json, JsonSchema } from './json-schema-type.js';

/** Something of a schema that the host does not check: where, which keyword, and why not. It is still checked here. */
export interface Loss {
  /** As in `order.items[].price`; empty for the value itself. */
  readonly path: string;
  readonly keyword: string;
  readonly why: string;
}

/**
 * How a value is held against what was written: `exact` as the host was asked for it, `plain` also as the original schema has it, `loose`
 * by its shape and constants alone.
 */
export type Match = 'exact' | 'plain' | 'loose';

/** A schema as the host gets it, and how values of it are told and bent back. */
export interface Written {
  /** Without its description. */
  readonly schema: JsonSchema;
  readonly said?: string | undefined;
  /** What the host does not check, in words. */
  readonly notes: readonly string[];
  /** Any value fits it. */
  readonly isAny?: boolean;
  fits(value: Json, match: Match): boolean;
  lift(value: Json): Json;
}

/** Writes the schema of a part; `undefined` where no value fits it. */
export type WritePart = (schema: unknown, path: string) => Written | undefined;

/** A reference being followed: its schema is known once it has been written. */
export interface Target {
  /** What it is called among the definitions, once it is referred to. */
  name?: string;
  written?: Written | undefined;
}

const deepest = 200;

/** What is kept while one schema is lowered. */
export class Lowering {
  readonly rules: DialectRules;
  readonly root: unknown;
  readonly definitions: Record<string, JsonSchema> = {};
  /** References being followed, outermost first. */
  readonly open = new Map<unknown, Target[]>();
  /** What schemas were taken apart into, and whether a choice of one was lost on the way. */
  readonly known = new Map<unknown, { readonly found: readonly FlatSchema[]; readonly hasClash: boolean }>();
  /** How often a choice of one was lost, and how many of them are being compared. */
  clashes = 0;
  comparing = 0;
  /** How many schemas have been written. */
  count = 0;
  /** How many definitions have been named. */
  named = 0;
  /** Where it first turned out that no value fits. */
  impossibleAt: string | undefined;
  readonly #lost = new Map<string, Loss>();
  #depth = 0;

  constructor(root: unknown, rules: DialectRules) {
    this.root = root;
    this.rules = rules;
  }

  get lost(): readonly Loss[] {
    return [...this.#lost.values()];
  }

  lose(path: string, keyword: string, why: string = this.rules.why): void {
    this.#lost.set(JSON.stringify([path, keyword]), { path, keyword, why });
  }

  /** A choice of one has become a choice of any. */
  loseChoice(path: string): void {
    this.clashes++;
    if (this.comparing > 0) return;
    this.lose(path, 'oneOf', 'the host is asked for any of them, and a value may fit two');
  }

  /** Does something one level deeper. */
  within<Result>(path: string, act: () => Result): Result {
    if (++this.#depth > deepest) refuse(path, 'schemas are nested too deep');
    try {
      return act();
    } finally {
      this.#depth--;
    }
  }

  /** The schema a reference points to, inside the same schema. */
  resolve(reference: string, path: string): unknown {
    const { keys } = /^#(?<keys>$|\/.*)/s.exec(reference)?.groups ?? {};
    if (keys === undefined) refuse(path, `"$ref": "${reference}" points outside the schema; put it under "$defs"`);
    let found: unknown = this.root;
    for (const part of keys.split('/').slice(1)) {
      const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~');
      found = typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : null;
    }
    return isRecord(found) || typeof found === 'boolean'
      ? found
      : refuse(path, `"$ref": "${reference}" points to no schema`);
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Says that a schema cannot be said to a host, and where. */
export function refuse(path: string, why: string): never {
  throw new DefinitionError(`${path === '' ? 'The schema' : `"${path}"`} cannot be asked of a host: ${why}.`, path);
}
