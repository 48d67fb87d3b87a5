import { areApart } from './apart-schemas.js';
import { constrains, flatten, type FlatSchema, isRecord, listOf, mergeFlat } from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import { type Lowering, refuse } from './lowering.js';

const mostAlternatives = 200;

/**
 * A schema as a choice of flat ones, of which none means that no value fits. One that only refers to another stays a reference, so that
 * recursion ends; beside other keywords it is followed.
 */
export function alternativesOf(
  schema: unknown,
  lowering: Lowering,
  path: string,
  following: readonly string[] = [],
): readonly FlatSchema[] {
  if (schema === false) return [];
  if (!isRecord(schema)) return [{}];
  const known = lowering.known.get(schema);
  if (known?.hasClash) lowering.loseChoice(path);
  if (known !== undefined) return known.found;
  const before = lowering.clashes;
  const found = takeApart(schema, lowering, path, following);
  lowering.known.set(schema, { found, hasClash: lowering.clashes > before });
  return found;
}

function takeApart(
  schema: JsonSchema,
  lowering: Lowering,
  path: string,
  following: readonly string[],
): readonly FlatSchema[] {
  if (typeof schema['$id'] === 'string' && schema !== lowering.root)
    refuse(path, '"$id" stands inside it; use "$defs"');
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const flat = flatten(own);
  return lowering.within(path, () => {
    const of = (part: unknown): readonly FlatSchema[] => alternativesOf(part, lowering, path, following);
    const factors = [constrains(flat) ? [flat] : [], typeof $ref === 'string' ? [{ $ref }] : []].filter(hasAny);
    for (const part of listOf(allOf)) factors.push([...of(part)]);
    if (anyOf !== undefined) factors.push(listOf(anyOf).flatMap(of));
    if (oneOf !== undefined) factors.push(exclude(listOf(oneOf).map(of), lowering, path, following));
    const [only = [flat]] = factors;
    if (factors.length < 2) return only;
    return factors
      .map((factor) => factor.flatMap((each) => follow(each, lowering, path, following)))
      .reduce(cross(path));
  });
}

const hasAny = (list: readonly unknown[]): boolean => list.length > 0;

const cross =
  (path: string) =>
  (left: FlatSchema[], right: FlatSchema[]): FlatSchema[] => {
    if (left.length * right.length > mostAlternatives) refuse(path, `it has over ${mostAlternatives} alternatives`);
    return left.flatMap((a) => right.map((b) => mergeFlat(a, b)));
  };

/** The schemas behind a reference, as far as it says nothing else. */
export function follow(
  flat: FlatSchema,
  lowering: Lowering,
  path: string,
  following: readonly string[] = [],
): readonly FlatSchema[] {
  const { $ref } = flat;
  if (typeof $ref !== 'string') return [flat];
  if (following.includes($ref)) refuse(path, `"$ref": "${$ref}" leads back to itself`);
  const trail = [...following, $ref];
  const found = alternativesOf(lowering.resolve($ref, path), lowering, path, trail);
  return found.flatMap((each) => follow(each, lowering, path, trail));
}

/** The alternatives of `oneOf`, said as those of `anyOf`, which loses nothing where no value fits two of them. */
function exclude(
  options: readonly (readonly FlatSchema[])[],
  lowering: Lowering,
  path: string,
  following: readonly string[],
): FlatSchema[] {
  const followed = options.map((option) => option.flatMap((each) => follow(each, lowering, path, following)));
  const alternatives = (schema: unknown): readonly FlatSchema[] =>
    alternativesOf(schema, lowering, path).flatMap((each) => follow(each, lowering, path));
  lowering.comparing++;
  const clash = followed.some((left, at) =>
    followed.slice(at + 1).some((right) => !left.every((a) => right.every((b) => areApart(a, b, alternatives)))),
  );
  lowering.comparing--;
  if (clash) lowering.loseChoice(path);
  return options.flat();
}
