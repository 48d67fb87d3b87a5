import type { WorkflowOptions } from '@restatedev/restate-sdk';
import type { IngressWorkflowClient } from '@restatedev/restate-sdk-clients';
import type { Agent, ApprovalRequest, Tool } from '@windrose/core';
import { type AgentHandlers, agentWorkflow, type RunStatus } from '../src/index.js';
import type { RestateServer } from './restate-server.js';
import { serveAgents } from './serve-agents.js';

/** Runs of one agent, as a client sees them. */
export interface OpenAgent<Output> extends AsyncDisposable {
  readonly name: string;
  run(id: string): IngressWorkflowClient<AgentHandlers<Output>>;
}

let opened = 0;

/** An agent that is served in this process, known to the server. */
export async function openAgent<Tools extends readonly Tool[], Output, Input>(
  server: RestateServer,
  agent: Agent<Tools, Output, Input>,
  options?: WorkflowOptions,
): Promise<OpenAgent<Output>> {
  const name = `agent${++opened}`;
  const served = await serveAgents([agentWorkflow(agent, { name, ...(options && { options }) })]);
  await server.register(served.url);
  return {
    name,
    run: (id) => server.ingress.workflowClient<AgentHandlers<Output>>({ name }, id),
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  };
}

/** Asks for a run's status until it is this one. */
export async function untilStatus(
  run: { status(): PromiseLike<RunStatus> },
  wanted: RunStatus['status'],
): Promise<RunStatus> {
  for (;;) {
    const status = await run.status();
    if (status.status === wanted) return status;
    if (status.status === 'failed') throw new Error(`The run failed: ${status.error.message}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The calls a run waits for somebody to decide about, once it does. */
export async function requestsOf(run: { status(): PromiseLike<RunStatus> }): Promise<readonly ApprovalRequest[]> {
  const status = await untilStatus(run, 'waiting');
  return status.status === 'waiting' ? status.requests : [];
}
