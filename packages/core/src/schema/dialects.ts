/** Which JSON Schema a host takes when it binds an answer; `none` binds nothing, so a schema goes into words as it is. */
export type SchemaDialect =
  | 'none'
  | 'portable'
  | 'mistral'
  | 'openai-strict'
  | 'xgrammar'
  | 'llama-cpp'
  | 'workers-ai'
  | 'ollama'
  | 'tgi';

/**
 * What becomes of a keyword. `keep`: it stays. `rewrite`: it is said in keywords that stay, and undone by `lift`. `describe`: it goes into
 * the description and is checked by us. The others keep a keyword in a narrower form: `all` and `every` name each property, `recursive`
 * keeps references only where a schema contains itself, `integers` bounds only integers, `anchored` only patterns as in `^…$`.
 */
export type Fate = 'keep' | 'rewrite' | 'describe' | 'all' | 'every' | 'recursive' | 'integers' | 'anchored';

/** What every backend that binds answers takes: all that is not established for a host is done as here. */
const safeCore = {
  type: 'keep',
  properties: 'keep',
  required: 'keep',
  items: 'keep',
  enum: 'keep',
  anyOf: 'keep',
  description: 'keep',
  additionalProperties: 'rewrite',
  $ref: 'rewrite',
  const: 'rewrite',
  oneOf: 'rewrite',
  allOf: 'rewrite',
  prefixItems: 'rewrite',
  propertyNames: 'rewrite',
  patternProperties: 'rewrite',
  minimum: 'describe',
  maximum: 'describe',
  exclusiveMinimum: 'describe',
  exclusiveMaximum: 'describe',
  multipleOf: 'describe',
  minLength: 'describe',
  maxLength: 'describe',
  pattern: 'describe',
  format: 'describe',
  minItems: 'describe',
  maxItems: 'describe',
  uniqueItems: 'describe',
  contains: 'describe',
  minProperties: 'describe',
  maxProperties: 'describe',
  dependencies: 'describe',
  dependentRequired: 'describe',
  dependentSchemas: 'describe',
  unevaluatedItems: 'describe',
  unevaluatedProperties: 'describe',
  not: 'describe',
  if: 'describe',
  $dynamicRef: 'describe',
  $recursiveRef: 'describe',
} satisfies Record<string, Fate>;

/** A keyword that asks something of a value. */
export type Keyword = keyof typeof safeCore;

/** One row of the table: what becomes of each keyword, and what else a host makes of a schema. */
export interface DialectRules {
  readonly fates: Readonly<Record<Keyword, Fate>>;
  /** Takes a switch for strict binding. */
  readonly strict: boolean;
  /** Why the host checks none of the keywords that are described. */
  readonly why: string;
}

const unestablished = 'it is not established that the host takes this keyword';

/** Optional properties become required and nullable, as strict modes want: vLLM documentation, tool calling. */
const strictCore: DialectRules['fates'] = { ...safeCore, required: 'all' };

/** What each dialect takes, host by host. */
export const dialects: Readonly<Record<Exclude<SchemaDialect, 'none'>, DialectRules>> = {
  /** Mistral's API documentation names no subset; its own client sends optional properties as required and nullable. */
  mistral: { fates: strictCore, strict: true, why: unestablished },
  'openai-strict': { fates: strictCore, strict: true, why: unestablished },
  /** vLLM documentation, structured outputs: a backend answers an unsupported keyword with 400 or falls back, and no list is given. */
  xgrammar: { fates: strictCore, strict: true, why: unestablished },
  /** llama.cpp, grammars README: bounds only of integers, patterns only anchored, few references, the rest skipped without a word. */
  'llama-cpp': {
    fates: {
      ...safeCore,
      additionalProperties: 'keep',
      $ref: 'recursive',
      minimum: 'integers',
      maximum: 'integers',
      exclusiveMinimum: 'integers',
      exclusiveMaximum: 'integers',
      minLength: 'keep',
      maxLength: 'keep',
      minItems: 'keep',
      maxItems: 'keep',
      pattern: 'anchored',
    },
    strict: false,
    why: 'the host skips this keyword here',
  },
  /** Workers AI documentation, function calling: a type and a description on every property. */
  'workers-ai': { fates: { ...safeCore, description: 'every' }, strict: false, why: unestablished },
  /** What every host that binds answers takes. */
  portable: { fates: safeCore, strict: false, why: unestablished },
  ollama: { fates: safeCore, strict: false, why: unestablished },
  tgi: { fates: safeCore, strict: false, why: unestablished },
};

/** Whether the table says anything of a keyword. */
export function isKeyword(name: string): name is Keyword {
  return Object.hasOwn(safeCore, name);
}
