import { DefinitionError } from '../errors.js';
import type { DialectRules } from './dialects.js';
import type { FlatSchema } from './flat-schema.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { References } from './schema-references.js';

/** Something of a schema that the host does not check: where, which keyword, and why not. It is still checked here. */
export interface Loss {
  /** As in `order.items[].price`; empty for the value itself. */
  readonly path: string;
  /** `*` where nothing of the part is checked. */
  readonly keyword: string;
  readonly why: string;
}

/** Reads JSON within bounds, as `parseJson` of this package does. */
export type ParseJson = (text: string) => { readonly ok: true; readonly value: Json } | { readonly ok: false };

/**
 * How a value is held against what was written: `exact` as the host was asked for it, `plain` also as the original schema has it, `loose`
 * by its shape and constants alone.
 */
export type Match = 'exact' | 'plain' | 'loose';

/** A part of what a host writes that `lift` rewrites, or that leads to one through a reference. */
export interface Reshaped {
  readonly path: string;
  readonly through?: Target | undefined;
}

/** The same parts, of a value that stands at a place of another. */
export const placeUnder = (place: string, parts: readonly Reshaped[]): readonly Reshaped[] =>
  parts.map(({ path, through }) => ({ path: `${place}${/^(\[\]|$)/.test(path) ? '' : '.'}${path}`, through }));

/** A schema as the host gets it, and how values of it are told and bent back. */
export interface Written {
  /** Without its description. */
  readonly schema: JsonSchema;
  readonly said?: string | undefined;
  /** What the host does not check, in words. */
  readonly notes: readonly string[];
  /** Any value fits it. */
  readonly isAny?: boolean;
  readonly reshaped: readonly Reshaped[];
  fits(value: Json, match: Match): boolean;
  lift(value: Json): Json;
}

/** The `lift` of what is taken as it comes; what has only such parts is taken so too. */
export const asItCame = (value: Json): Json => value;

/** Writes the schema of a part; `undefined` where no value fits it. */
export type WritePart = (schema: unknown, path: string) => Written | undefined;

/** A schema that is being written: others inside it may refer to it. */
export interface Target {
  /** What it is called among the definitions, once it is referred to. */
  name?: string;
  /** Where it stands. */
  path?: string;
  written?: Written | undefined;
}

const deepest = 64;

/** What is kept while one schema is lowered. */
export class Lowering {
  readonly root: unknown;
  readonly rules: DialectRules;
  readonly parseJson: ParseJson;
  readonly references: References;
  /** Whether the host takes references, where a schema contains itself. */
  readonly keepsReferences: boolean;
  /** How many references may be put in place inside each other. */
  readonly mostNested: number;
  readonly definitions: Record<string, JsonSchema> = {};
  /** Schemas being written, outermost first, and those that have become definitions. */
  readonly open = new Map<unknown, readonly Target[]>();
  /** What schemas were taken apart into, and whether a choice of one was lost on the way. */
  readonly known = new Map<unknown, { readonly found: readonly FlatSchema[]; readonly hasClash: boolean }>();
  /** How many schemas have been written. */
  count = 0;
  /** How many references are being put in place inside each other. */
  nested = 0;
  /** How often a choice of one was lost, how many of them are being compared, and how many comparisons there were. */
  clashes = 0;
  comparing = 0;
  compared = 0;
  /** Whether all is to be written anew, with fewer references in place. */
  isFull = false;
  /** Where it first turned out that no value fits. */
  impossibleAt: string | undefined;
  readonly #lost = new Map<string, Loss>();

  constructor(root: unknown, rules: DialectRules, parseJson: ParseJson, mostNested: number) {
    this.root = root;
    this.rules = rules;
    this.parseJson = parseJson;
    this.mostNested = mostNested;
    this.references = new References(root);
    this.keepsReferences = rules.fates.$ref === 'recursive';
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
    if (this.comparing === 0) this.lose(path, 'oneOf', 'the host is asked for any of them, and a value may fit two');
  }

  /** Does something one level deeper, unless that is deeper than any answer reaches. */
  within<Result>(path: string, otherwise: () => Result, act: () => Result): Result {
    if (this.#depth >= deepest) {
      this.lose(path, '*', 'it is nested too deep');
      return otherwise();
    }
    this.#depth++;
    const result = act();
    this.#depth--;
    return result;
  }
  #depth = 0;

  /** A reference to a definition that any value fits; it is the same in every schema. */
  defineAny(): string {
    const $ref = '#/$defs/any';
    const scalars = ['string', 'number', 'boolean', 'null'].map((type) => ({ type }));
    const list = { type: 'array', items: { $ref } };
    this.definitions['any'] = { anyOf: [...scalars, list, { type: 'object', additionalProperties: { $ref } }] };
    return $ref;
  }

  /** A name that differs between schemas, so that definitions of several tools can stand in one place. */
  nameDefinition(): string {
    this.#hash ??= hash(JSON.stringify(this.root));
    return `d${this.#hash}_${++this.#named}`;
  }
  #hash: string | undefined;
  #named = 0;
}

function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Says that a schema cannot be said to a host, and where. */
export function refuse(path: string, why: string): never {
  throw new DefinitionError(`${path === '' ? 'The schema' : `"${path}"`} cannot be asked of a host: ${why}.`, path);
}
