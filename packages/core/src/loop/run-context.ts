import type { Host } from '../host/host.js';
import type { StandardSchema } from '../schema/standard-schema.js';
import type { Tool } from '../tool.js';
import type { Asker } from './asker.js';
import type { Clock } from './clock.js';
import type { Limits } from './limits.js';
import type { Notices } from './notices.js';

/** What stays the same through a run. */
export interface RunContext {
  readonly host: Host;
  readonly asker: Asker;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly output?: StandardSchema;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly notices: Notices;
}

/** What an agent brings to each of its runs. */
export type AgentContext = Omit<RunContext, 'signal' | 'notices'>;
