import { isRecord } from './flat-schema.js';
import { decode, followPointer } from './follow-pointer.js';
import type { JsonSchema } from './json-schema-type.js';

/** The address of a schema that says none. */
const nameless = 'schema:/';

/** Values under these keywords are no schemas. */
const literal: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples']);

/** Where the references of one schema lead: pointers, anchors and ids inside it. */
export class References {
  readonly #root: unknown;
  readonly #byAddress = new Map<string, unknown>();
  readonly #bases = new Map<unknown, string>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The schema meant, `undefined` where there is none, and `outside` where it is of another document. */
  find(reference: string, from: JsonSchema): JsonSchema | boolean | 'outside' | undefined {
    if (this.#bases.size === 0) this.#walk();
    const [address = '', fragment = ''] = join(reference, this.#bases.get(from) ?? nameless).split('#');
    const document = this.#byAddress.get(address);
    if (document === undefined) return 'outside';
    const name = decode(fragment);
    const found =
      name === '' || name.startsWith('/')
        ? // Some write pointers from the root although an id stands between.
          (followPointer(document, fragment) ?? followPointer(this.#root, fragment))
        : this.#byAddress.get(`${address}#${name}`);
    return isRecord(found) || typeof found === 'boolean' ? found : undefined;
  }

  #walk(): void {
    this.#byAddress.set(nameless, this.#root);
    const open: [part: unknown, outer: string][] = [[this.#root, nameless]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [part, outer] = next;
      if (typeof part !== 'object' || part === null || this.#bases.has(part)) continue;
      const base = isRecord(part) ? this.#enter(part, outer) : outer;
      this.#bases.set(part, base);
      for (const [key, each] of Object.entries(part)) if (!literal.has(key)) open.push([each, base]);
    }
  }

  /** Notes the names of a schema; answers the address that references inside it start from. */
  #enter(schema: JsonSchema, outer: string): string {
    const { $id = schema['id'], $anchor, $dynamicAnchor } = schema;
    const [base = '', anchor] = typeof $id === 'string' ? join($id, outer).split('#') : [outer];
    if (base !== outer) this.#byAddress.set(base, schema);
    for (const name of [anchor, $anchor, $dynamicAnchor]) {
      if (typeof name === 'string' && name !== '') this.#byAddress.set(`${base}#${decode(name)}`, schema);
    }
    return base;
  }
}

function join(reference: string, base: string): string {
  if (reference.startsWith('#')) return base + reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}
