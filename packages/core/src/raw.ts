export type { CountTokens } from './strategy/fit/measure-request.js';
export { copyingArguments, type CopyingOptions } from './strategy/copying.js';
export { mistralFormatNames } from './strategy/mistral-format.js';
export type { ArgumentBinding } from './strategy/raw-grammar.js';
export { raw, rawCounting, type RawOptions } from './strategy/raw.js';
