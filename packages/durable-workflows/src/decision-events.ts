import type { ApprovalDecision } from '@windrose/core';
import type { WorkflowInstance } from './workflow-step.js';

/** What a person said of a call. */
export type Decision = Exclude<ApprovalDecision, undefined>;

/** The type of the event that answers one request for approval, named by its digest, and no other. */
export function decisionEvent(digest: string): string {
  return `windrose-decision-${digest}`;
}

/** Tells a Workflow what a person said of a call that waits; it may be told before the Workflow has come to wait. */
export async function sendDecision(instance: WorkflowInstance, digest: string, decision: Decision): Promise<void> {
  await instance.sendEvent({ type: decisionEvent(digest), payload: decision });
}

/** The decision in an event; anything else is a refusal that says so. */
export function readDecision(payload: unknown): Decision {
  if (typeof payload === 'boolean') return payload;
  if (typeof payload === 'object' && payload !== null && 'approved' in payload) {
    const { approved, reason } = payload as { approved: unknown; reason?: unknown };
    if (typeof approved === 'boolean') return { approved, ...(typeof reason === 'string' && { reason }) };
  }
  return { approved: false, reason: 'what was answered could not be read' };
}
