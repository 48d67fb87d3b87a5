import { patternAround } from './gbnf-format.js';
import { listOf } from './gbnf-merge.js';
import { anyShape, everyType, isFoundIn, isRecord, type Schema, type Shape, type TypeName } from './gbnf-shape.js';

const isTrivial = (schema: Schema): boolean => schema === true || (isRecord(schema) && !Object.keys(schema).length);

const negations = new WeakMap<object, Schema>();

/** What does not fit a schema, as a schema: the same one each time, so that it is known again. */
function notSchema(schema: Schema): Schema {
  if (typeof schema === 'boolean') return !schema;
  const known = negations.get(schema) ?? { not: schema };
  negations.set(schema, known);
  return known;
}

const only = (type: TypeName, more: Partial<Shape>): Shape => ({ ...anyShape, types: [type], ...more });

/**
 * Shapes none of whose values have the given one: each breaks one thing it asks for. They are fewer than there are ways
 * to break it: only such are here as a value of the `written` shape may take.
 */
export function shapesApart(written: Shape, shape: Shape): Shape[] {
  const apart = [
    ...byValue(shape),
    ...byProperty(written, shape),
    ...byText(shape),
    ...byBound(shape),
    ...byItem(shape),
  ];
  const other = everyType.filter(
    (type) => !shape.types.includes(type) && !(type === 'number' && shape.types.includes('integer')),
  );
  // Where no type is said, to write one that is not meant is the last resort.
  const byType = other.length && (written.types.length < everyType.length || !apart.length);
  const fitting = apart.filter(({ types }) => types.some((type) => written.types.includes(type) || type === 'number'));
  return byType ? [{ ...anyShape, types: other }, ...fitting] : fitting;
}

const byValue = ({ values }: Shape): Shape[] => (values?.length ? [{ ...anyShape, barred: values }] : []);

function byProperty(written: Shape, shape: Shape): Shape[] {
  const missing = shape.required.filter((name) => !written.required.includes(name));
  const without = missing.map((name) => only('object', { properties: new Map([[name, false]]) }));
  const differing = [...shape.properties]
    .filter(([name, schema]) => !isTrivial(schema) && written.properties.has(name))
    .map(([name, not]) => only('object', { required: [name], properties: new Map([[name, notSchema(not)]]) }));
  const isTag = ({ required }: Shape): boolean => required.every((name) => written.required.includes(name));
  const isClosed = shape.additional === false;
  const more = isClosed ? [...written.properties.keys()].filter((name) => !isListed(shape, name)) : [];
  const beyond = more.map((name) => only('object', { required: [name] }));
  return [...differing.filter(isTag), ...without, ...beyond, ...differing.filter((each) => !isTag(each))].slice(0, 8);
}

const isListed = (shape: Shape, name: string): boolean =>
  shape.properties.has(name) || [...shape.patterned.keys()].some((pattern) => isFoundIn(pattern, name) !== false);

function byText({ patterns, formats }: Shape): Shape[] {
  const around = formats.flatMap((format) => listOf(patternAround(format)));
  return [...patterns, ...around].map((pattern) => only('string', { barredPatterns: [pattern] }));
}

const opposite: readonly (readonly [string, TypeName, string, number])[] = [
  ['minLength', 'string', 'maxLength', -1],
  ['maxLength', 'string', 'minLength', 1],
  ['minItems', 'array', 'maxItems', -1],
  ['maxItems', 'array', 'minItems', 1],
  ['minProperties', 'object', 'maxProperties', -1],
  ['maxProperties', 'object', 'minProperties', 1],
  ['minimum', 'number', 'exclusiveMaximum', 0],
  ['maximum', 'number', 'exclusiveMinimum', 0],
  ['exclusiveMinimum', 'number', 'maximum', 0],
  ['exclusiveMaximum', 'number', 'minimum', 0],
];

function byBound({ bounds }: Shape): Shape[] {
  return opposite.flatMap(([keyword, type, other, step]) => {
    const bound = bounds[keyword];
    const isPossible = bound !== undefined && (step === 0 || bound + step >= 0);
    return isPossible ? [only(type, { bounds: { [other]: bound + step } })] : [];
  });
}

function byItem({ prefix, rest }: Shape): Shape[] {
  const not = prefix[0] ?? rest;
  if (not === undefined || isTrivial(not)) return [];
  return [only('array', { bounds: { minItems: 1 }, prefix: [notSchema(not)] })];
}
