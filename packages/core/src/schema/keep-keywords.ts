import { isKeyword, type Keyword } from './dialects.js';
import { type FlatSchema, keywordsOfType, ofNumbers, type TypeName } from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import type { Lowering } from './lowering.js';

/** The longest piece of JSON Schema that goes into a description. */
const longestPiece = 200;

/** The largest count that llama.cpp's grammars repeat. */
const mostRepeated = 1999;

/** What of a flat schema's bounds stays for the host, and the rest in words. */
export interface Kept {
  readonly schema: JsonSchema;
  readonly notes: readonly string[];
}

/** Parts the bounds of one type into those the host checks and those it does not. `done` names keywords that were said otherwise. */
export function keepKeywords(
  flat: FlatSchema,
  type: TypeName | 'any',
  lowering: Lowering,
  path: string,
  done: readonly string[] = [],
): Kept {
  const schema: Record<string, unknown> = {};
  const notes: string[] = [];
  for (const [keyword, value] of Object.entries(flat)) {
    if (done.includes(keyword) || !speaksOf(keyword, type, flat) || asksNothing(keyword, value)) continue;
    if (staysAs(keyword, value, type, flat, lowering)) schema[keyword] = value;
    else {
      lowering.lose(path, keyword);
      const note = describe(keyword, value, flat);
      if (note !== undefined) notes.push(note);
    }
  }
  return { schema, notes };
}

function speaksOf(keyword: string, type: TypeName | 'any', flat: FlatSchema): keyword is Keyword {
  if (!isKeyword(keyword) || structural.has(keyword)) return false;
  if (keyword === 'if') return flat['then'] !== undefined || flat['else'] !== undefined;
  if (type === 'any' || keywordsOfType[type].includes(keyword) || !ofSomeType.has(keyword)) return true;
  // OpenAPI's formats of whole numbers.
  return (
    keyword === 'format' &&
    type !== 'string' &&
    String(flat[keyword]).startsWith('int') &&
    keywordsOfType[type] === ofNumbers
  );
}

const ofSomeType: ReadonlySet<string> = new Set(Object.values(keywordsOfType).flat());

/** These are written by whoever writes the type. */
const structural: ReadonlySet<string> = new Set(
  'type description enum properties required items prefixItems additionalProperties propertyNames patternProperties'.split(
    ' ',
  ),
);

function asksNothing(keyword: string, value: unknown): boolean {
  if (keyword.startsWith('unevaluated')) return value === true;
  if (keyword === 'not' || keyword === 'uniqueItems') return value === false;
  return keyword.startsWith('min') && keyword !== 'minimum' && value === 0;
}

function staysAs(
  keyword: Keyword,
  value: unknown,
  type: TypeName | 'any',
  flat: FlatSchema,
  { rules: { fates } }: Lowering,
): boolean {
  switch (fates[keyword]) {
    case 'keep':
      // A pattern and a length at once is more than a host that knows both may hold to.
      return Number(value) <= mostRepeated && !(type === 'string' && isPlain(flat['pattern']));
    case 'integers':
      return type === 'integer' && Number.isSafeInteger(value);
    case 'anchored':
      return isPlain(value);
    default:
      return false;
  }
}

/** Anchored at both ends, without groups that look about, word borders, classes of Unicode or references back. */
const isPlain = (pattern: unknown): boolean =>
  typeof pattern === 'string' && /^\^.*[^\\]\$$|^\^\$$/.test(pattern) && !/\(\?|\\[bBpPkuxc\d]|^[^(]*\|/.test(pattern);

function describe(keyword: string, value: unknown, flat: FlatSchema): string | undefined {
  const words = wordings[keyword];
  if (words !== undefined && typeof value !== 'object') {
    // A format says it better, and a bound that no number reaches says nothing.
    const isIdle = (keyword === 'pattern' && flat['format']) || Math.abs(Number(value)) >= Number.MAX_SAFE_INTEGER;
    const noun = value !== 1 && /# [a-z]+$/.test(words) ? 's' : '';
    return isIdle || String(value).length > longestPiece ? undefined : words.replace('#', () => String(value)) + noun;
  }
  const { then, else: otherwise } = flat;
  const whole = keyword === 'if' ? { if: value, then, else: otherwise } : { [keyword]: value };
  const piece = JSON.stringify(whole);
  // A reference would lead nowhere.
  return piece.length > longestPiece || piece.includes('"$ref"') ? undefined : `must also fit ${piece}`;
}

const wordings: Readonly<Record<string, string>> = {
  minimum: 'at least #',
  maximum: 'at most #',
  exclusiveMinimum: 'more than #',
  exclusiveMaximum: 'less than #',
  multipleOf: 'a multiple of #',
  minLength: 'at least # character',
  maxLength: 'at most # character',
  pattern: 'matching /#/',
  format: 'in the format "#"',
  minItems: 'at least # item',
  maxItems: 'at most # item',
  uniqueItems: 'no two items alike',
  minProperties: 'at least # name',
  maxProperties: 'at most # name',
};

/** What the annotations of a schema tell a model beside its description. */
export function noteAnnotations({ default: preset, examples, contentEncoding }: JsonSchema): readonly string[] {
  const notes: string[] = [];
  if (typeof contentEncoding === 'string') notes.push(`encoded as ${contentEncoding}`);
  if (preset !== undefined) notes.push(`default: ${JSON.stringify(preset)}`);
  if (Array.isArray(examples)) notes.push(`for example ${examples.map((each) => JSON.stringify(each)).join(', ')}`);
  return notes.filter(({ length }) => length <= longestPiece);
}
