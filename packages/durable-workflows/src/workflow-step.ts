/**
 * What is used of the `step` that Cloudflare gives a Workflow's `run`. The real one fits; it is described here so that nothing needs Cloudflare's types.
 */
export interface WorkflowStep {
  do(name: string, config: StepConfig, callback: () => Promise<unknown>): Promise<unknown>;
  sleep(name: string, ms: number): Promise<void>;
  waitForEvent(
    name: string,
    options: { readonly type: string; readonly timeout: number },
  ): Promise<{ readonly payload: unknown }>;
}

/** How the engine does a step; times are in milliseconds. */
export interface StepConfig {
  readonly retries: { readonly limit: number; readonly delay: number; readonly backoff: 'constant' | 'exponential' };
  readonly timeout: number;
}

/** What is used of an instance of a Workflow, as its binding's `get` gives it. */
export interface WorkflowInstance {
  sendEvent(event: { readonly type: string; readonly payload: unknown }): Promise<void>;
}
