import type { Host } from '../host/host.js';
import type { StandardSchema } from '../schema/standard-schema.js';
import type { Choice } from '../strategy/choose.js';
import type { PreparedStrategy } from '../host/strategy.js';
import type { Tool } from '../tool.js';
import type { Clock } from './clock.js';
import type { Limits } from './limits.js';

/** What stays the same through a run. */
export interface RunContext {
  readonly host: Host;
  readonly choice: Choice;
  /** The way the first request is asked, where a tool may be demanded; later ones leave it to the model. */
  readonly first: PreparedStrategy;
  readonly rest: PreparedStrategy;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly output?: StandardSchema;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
