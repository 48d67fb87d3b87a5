import type { ApprovalRequest } from '@windrose/core';
import type { DurableOptions } from '@windrose/core/journal';
import { type Decision, decisionEvent, readDecision } from './decision-events.js';
import { StepNames } from './step-names.js';
import type { StepConfig, WorkflowStep } from './workflow-step.js';

/** How people are asked. */
export interface AskingOptions {
  /** Tells people that calls wait for them: a mail, a row in a table. A step of its own, which the engine tries again where it fails. */
  readonly ask?: (requests: readonly ApprovalRequest[]) => Promise<void>;
  /** How long a call waits for its answer, in milliseconds; then it is refused, and the model told. Default seven days; Cloudflare's most is 365. */
  readonly approvalMs?: number;
}

const askConfig: StepConfig = { retries: { limit: 5, delay: 1000, backoff: 'exponential' }, timeout: 10 * 60 * 1000 };
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Waits for what people say as events of the Workflow, each call for its own. */
export function decideByEvent(
  step: WorkflowStep,
  { ask, approvalMs = weekMs }: AskingOptions,
  runName?: string,
): NonNullable<DurableOptions['decide']> {
  const names = new StepNames(step, runName);
  const wait = async (request: ApprovalRequest): Promise<[string, Decision]> => {
    const name = await names.take(`decision ${request.call.name} ${request.digest}`);
    return [request.digest, await awaitDecision(step, name, request.digest, approvalMs)];
  };
  return async (requests, round) => {
    if (ask !== undefined) await step.do(await names.take(`ask ${round}`), askConfig, () => ask(requests));
    return Object.fromEntries(await Promise.all(requests.map(wait)));
  };
}

async function awaitDecision(step: WorkflowStep, name: string, digest: string, timeout: number): Promise<Decision> {
  try {
    return readDecision((await step.waitForEvent(name, { type: decisionEvent(digest), timeout })).payload);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return { approved: false, reason: 'nobody answered in time' };
  }
}

/** The engine's errors lose their class on the way; a pause, for one, comes as an error as well, and must go on to the engine. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timed out after/i.test(error.message);
}
