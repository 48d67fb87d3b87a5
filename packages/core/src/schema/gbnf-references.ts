import { isRecord, isSchema, type Schema } from './gbnf-shape.js';
import type { JsonSchema } from './json-schema-type.js';

/** Keywords whose contents are values, not schemas. */
const ofValues: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples', 'example']);

const somewhere = 'schema:///';

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function joined(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

/** Where references inside one document lead: by pointer, by `$id` or `id`, by anchor. */
export class References {
  readonly #root: Schema;
  readonly #known = new Map<string, Schema>();
  readonly #bases = new Map<Schema, string>();

  constructor(root: Schema) {
    this.#root = root;
    this.#visit(root, somewhere);
  }

  /** The schema a reference points to, `external` where it leads out of the document, undefined where to nothing. */
  resolve(reference: string, from: Schema): Schema | 'external' | undefined {
    if (/^#(\/|$)/.test(reference)) {
      const local = this.#at(this.#known.get(this.#bases.get(from) ?? '') ?? this.#root, reference);
      return local ?? this.#at(this.#root, reference) ?? this.#known.get(joined(reference, somewhere));
    }
    const target = joined(reference, this.#bases.get(from) ?? somewhere);
    const known = this.#known.get(target) ?? this.#known.get(reference);
    if (known !== undefined) return known;
    const [document = '', pointer = ''] = target.split(/(?=#)/);
    const root = this.#known.get(document);
    if (root !== undefined && /^(#(\/|$)|$)/.test(pointer)) return this.#at(root, pointer);
    if (root !== undefined) return undefined;
    return reference.startsWith('#') ? undefined : 'external';
  }

  #at(root: Schema, pointer: string): Schema | undefined {
    let found: unknown = root;
    for (const part of pointer.split('/').slice(1)) {
      const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
      found =
        (isRecord(found) || Array.isArray(found)) && Object.hasOwn(found, key) ? Reflect.get(found, key) : undefined;
    }
    return isSchema(found) ? found : undefined;
  }

  /** Notes all names in the document, without calling itself: schemas may be nested deep. */
  #visit(root: Schema, base: string): void {
    const waiting: [unknown, string][] = [[root, base]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [value, outer] = next;
      if (isRecord(value)) {
        const inner = this.#name(value, outer);
        for (const [key, part] of Object.entries(value)) if (!ofValues.has(key)) waiting.push([part, inner]);
      } else if (Array.isArray(value)) for (const part of value) waiting.push([part, outer]);
    }
  }

  #name(schema: JsonSchema, outer: string): string {
    const id = [schema['$id'], schema['id']].find((each) => typeof each === 'string');
    const own = typeof id === 'string' ? joined(id, outer) : outer;
    const base = own.replace(/#.*$/, '');
    for (const anchor of [schema['$anchor'], schema['$dynamicAnchor']]) {
      if (typeof anchor === 'string') this.#note(`${base}#${anchor}`, schema);
    }
    if (own !== outer || schema === this.#root) {
      this.#note(own, schema);
      if (!own.includes('#') || own.endsWith('#')) this.#note(base, schema);
    }
    this.#bases.set(schema, base);
    return base;
  }

  #note(name: string, schema: Schema): void {
    if (!this.#known.has(name)) this.#known.set(name, schema);
  }
}
