import { DefinitionError } from '../errors.js';
import { anyShape, isRecord, isSchema, mergeShapes, shapeOf, type Schema, type Shape } from './gbnf-shape.js';
import { mayFit } from './gbnf-overlap.js';
import type { JsonSchema } from './json-schema-type.js';

const mostAlternatives = 1000;
const deepest = 200;

const unsupported = [
  'patternProperties',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'contains',
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicRef',
  '$recursiveRef',
];

/** Says what a grammar cannot hold, and where. */
export function refuse(path: string, why: string): never {
  throw new DefinitionError(`${path || 'The schema'}: ${why}.`, path);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isTrivial = (value: unknown): boolean => value === true || (isRecord(value) && !Object.keys(value).length);

/** Takes schemas apart: follows references inside one root, and puts together what `allOf`, `anyOf` and `oneOf` say. */
export class Alternatives {
  readonly #root: Schema;
  readonly #known = new Map<Schema, Shape[]>();
  #comparing = 0;
  #level = 0;

  constructor(root: Schema) {
    this.#root = root;
  }

  /** The schema a reference points to. */
  resolve(reference: string, path: string): Schema {
    let found: unknown = this.#root;
    if (!/^#(\/|$)/.test(reference))
      refuse(path, `"$ref": "${reference}" points outside the schema; put the definition under "$defs"`);
    for (const part of reference.split('/').slice(1)) {
      const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
      found =
        (isRecord(found) || Array.isArray(found)) && Object.hasOwn(found, key) ? Reflect.get(found, key) : undefined;
    }
    return isSchema(found) ? found : refuse(path, `"$ref": "${reference}" points to no schema`);
  }

  /** The shapes a value may have; none where no value can satisfy the schema. */
  of(schema: Schema, path: string, following: readonly string[] = []): Shape[] {
    if (typeof schema === 'boolean') return schema ? [anyShape] : [];
    const known = this.#known.get(schema);
    if (known) return known;
    if (++this.#level > deepest) refuse(path, 'schemas nested too deep');
    const shapes = this.#take(schema, path, following);
    this.#level--;
    if (!this.#comparing) this.#known.set(schema, shapes);
    return shapes;
  }

  #take(schema: JsonSchema, path: string, following: readonly string[]): Shape[] {
    this.#check(schema, path);
    const { $ref, allOf, anyOf, oneOf } = schema;
    const factors: Shape[][] = [[shapeOf(schema)]];
    if (isRecord(schema['not']) || typeof schema['not'] === 'boolean')
      factors.push(schema['not'] === false ? [anyShape] : []);
    if (typeof $ref === 'string') {
      if (following.includes($ref)) refuse(path, `"$ref": "${$ref}" leads back to itself`);
      factors.push(this.of(this.resolve($ref, path), path, [...following, $ref]));
    }
    for (const part of schemasIn(allOf)) factors.push(this.of(part, path, following));
    if (anyOf) factors.push(schemasIn(anyOf).flatMap((part) => this.of(part, path, following)));
    if (oneOf) factors.push(this.#exclusive(schemasIn(oneOf), path, following));
    const branch = schema['if'] === true ? schema['then'] : schema['if'] === false ? schema['else'] : undefined;
    if (isSchema(branch)) factors.push(this.of(branch, path, following));
    return factors.reduce((all, factor) => this.#cross(all, factor, path));
  }

  #cross(left: readonly Shape[], right: readonly Shape[], path: string): Shape[] {
    if (left.length * right.length > mostAlternatives)
      refuse(path, `more than ${mostAlternatives} alternatives; say them in fewer`);
    const shapes = left.flatMap((a) => right.map((b) => mergeShapes(a, b)));
    return shapes.filter(({ types, values }) => types.length && values?.length !== 0);
  }

  #exclusive(schemas: readonly Schema[], path: string, following: readonly string[]): Shape[] {
    const branches = schemas.map((schema) => this.of(schema, path, following));
    // A recursive schema is compared with itself: what lies deeper than a few levels is not looked at again.
    if (this.#comparing > 3) return branches.flat();
    this.#comparing++;
    const shapesOf = (schema: Schema): Shape[] => this.of(schema, path);
    const clash = branches.some((branch, index) =>
      branches.some((other, place) => place !== index && branch.some((a) => other.some((b) => mayFit(a, b, shapesOf)))),
    );
    this.#comparing--;
    if (clash)
      refuse(
        path,
        'a value may fit two alternatives of "oneOf"; use "anyOf", or give each its own value of one property',
      );
    return branches.flat();
  }

  #check(schema: JsonSchema, path: string): void {
    for (const keyword of unsupported) {
      const value = schema[keyword];
      const empty = isRecord(value) && !Object.keys(value).length;
      if (
        value === undefined ||
        (empty && keyword !== 'contains') ||
        (value === true && keyword.startsWith('unevaluated'))
      )
        continue;
      refuse(path, `"${keyword}" cannot be held by a grammar; leave it out and check the answer afterwards`);
    }
    const { not, if: condition } = schema;
    if (not !== undefined && not !== false && !isTrivial(not))
      refuse(path, '"not" cannot be held by a grammar; say what is allowed instead');
    if (
      condition !== undefined &&
      typeof condition !== 'boolean' &&
      (schema['then'] !== undefined || schema['else'] !== undefined)
    ) {
      refuse(path, '"if" cannot be held by a grammar; use "anyOf" with one alternative for each case');
    }
    if (schema['exclusiveMinimum'] === true || schema['exclusiveMaximum'] === true) {
      refuse(path, 'an exclusive bound is a number since draft 6; give the number');
    }
    for (const what of ['imum', 'Length', 'Items', 'Properties']) {
      if (Number(schema[`min${what}`]) > Number(schema[`max${what}`])) {
        refuse(path, `"min${what}" is greater than "max${what}"; no value can be both`);
      }
    }
    if (typeof schema['$id'] === 'string' && schema !== this.#root)
      refuse(path, '"$id" inside a schema; put the definition under "$defs"');
  }
}

const schemasIn = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
