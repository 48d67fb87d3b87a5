export { fallback } from './loop/fallback.js';
export { hedge, type HedgeOptions } from './loop/hedge.js';
export type { HostAttempt, Route } from './loop/route.js';
