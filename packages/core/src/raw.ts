export type { CountTokens } from './strategy/fit/measure-request.js';
export { raw, rawCounting } from './strategy/raw.js';
