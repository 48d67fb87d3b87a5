import type { Literal } from './literal.js';

const typeNames = new Set([
  'string',
  'str',
  'int',
  'integer',
  'number',
  'float',
  'bool',
  'boolean',
  'list',
  'dict',
  'object',
  'array',
  '...',
]);

/** Whether something shows how a tool is called: `get_weather(city)`, `get_weather(city: string)`. */
export function isSignature(given: Literal): boolean {
  if (given.kind !== 'call') return false;
  if (given.positional.some((value) => value.kind === 'word')) return true;
  return given.keywords.some(
    ([key, value]) => value.kind === 'word' && (value.text === key || typeNames.has(value.text)),
  );
}
