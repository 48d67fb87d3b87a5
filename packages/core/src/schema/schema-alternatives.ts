import { chooseOne } from './choose-one.js';
import { flatten, type FlatSchema, isRecord, isTypeName, listOf, isNothing } from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import { type Lowering, refuse } from './lowering.js';
import { constrains, mergeFlat } from './merge-schemas.js';

const mostAlternatives = 200;

/** What stands for a schema while it is taken apart: where it leads back to itself, it asks nothing more. */
const onTheWay = { found: [{}], hasClash: false };

/** A schema as a choice of flat ones, of which none means that no value fits. One that only refers to another stays a reference. */
export function alternativesOf(schema: unknown, lowering: Lowering, path: string): readonly FlatSchema[] {
  if (isNothing(schema)) return [];
  if (!isRecord(schema)) return [{}];
  const known = lowering.known.get(schema);
  if (known === onTheWay) lowering.lose(path, '$ref', 'it leads back to itself');
  if (known?.hasClash) lowering.loseChoice(path);
  if (known !== undefined) return known.found;
  const before = lowering.clashes;
  lowering.known.set(schema, onTheWay);
  const found = lowering.within<readonly FlatSchema[]>(
    path,
    () => [{}],
    () => takeApart(schema, lowering, path),
  );
  lowering.known.set(schema, { found, hasClash: lowering.clashes > before });
  return found;
}

function takeApart(schema: JsonSchema, lowering: Lowering, path: string): readonly FlatSchema[] {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const flat = flatten(withKnownTypes(own, lowering, path));
  const of = (part: unknown): readonly FlatSchema[] => alternativesOf(part, lowering, path);
  const behind = (flat: FlatSchema): readonly FlatSchema[] => follow(flat, lowering, path);
  const factors: (readonly FlatSchema[])[] = constrains(flat) ? [[flat]] : [];
  if (typeof $ref === 'string') factors.push(refer($ref, schema, lowering, path));
  for (const part of listOf(allOf)) factors.push(of(part));
  if (Array.isArray(anyOf)) factors.push(anyOf.flatMap(of));
  if (Array.isArray(oneOf)) factors.push(chooseOne(oneOf.map(of), { of, behind }, lowering, path));
  const [only = [flat]] = factors;
  if (factors.length < 2) return only;
  const followed: readonly (readonly FlatSchema[])[] = factors.map((factor) => factor.flatMap(behind));
  return followed.reduce(cross(lowering, path));
}

function withKnownTypes({ type, ...rest }: JsonSchema, lowering: Lowering, path: string): JsonSchema {
  if (type === undefined) return rest;
  if ((Array.isArray(type) ? type : [type]).every(isTypeName)) return { type, ...rest };
  lowering.lose(path, 'type', 'it names a type that JSON has not');
  return rest;
}

function refer(reference: string, from: JsonSchema, lowering: Lowering, path: string): readonly FlatSchema[] {
  const target = lowering.references.find(reference, from);
  if (target === undefined) refuse(path, `"$ref": "${reference}" points to no schema`);
  if (typeof target === 'object') return [{ $ref: target }];
  if (target === 'outside') lowering.lose(path, '$ref', 'it points outside the schema');
  return target === false ? [] : [{}];
}

const cross =
  (lowering: Lowering, path: string) =>
  (left: readonly FlatSchema[], right: readonly FlatSchema[]): readonly FlatSchema[] => {
    if (Math.min(left.length, right.length) < 2 || left.length * right.length <= mostAlternatives)
      return left.flatMap((a) => right.map((b) => mergeFlat(a, b)));
    lowering.lose(path, 'allOf', `it has over ${mostAlternatives} alternatives`);
    return left;
  };

/** The schemas behind a reference; one among its own alternatives adds nothing to them. */
export function follow(flat: FlatSchema, lowering: Lowering, path: string): readonly FlatSchema[] {
  const seen = new Set<unknown>();
  const visit = (each: FlatSchema): readonly FlatSchema[] => {
    if (each['$ref'] === undefined) return [each];
    if (seen.has(each['$ref'])) return [];
    seen.add(each['$ref']);
    return alternativesOf(each['$ref'], lowering, path).flatMap(visit);
  };
  return visit(flat);
}
