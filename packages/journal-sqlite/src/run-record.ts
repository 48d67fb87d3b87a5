import type { ApprovalDecision, ApprovalRequest, RunResult, RunState } from '@windrose/core';
import type { DecisionRows } from './decision-rows.js';
import type { KeptError } from './keep-outcome.js';
import type { RunRow, RunRows } from './run-rows.js';
import type { RunStatus } from './run-status.js';
import type { StepRows } from './step-rows.js';

/** A run in a list; times are ISO 8601. */
export interface RunSummary {
  readonly id: string;
  readonly status: RunStatus;
  readonly thread?: string;
  readonly createdAt: string;
  /** When it last began, stopped or ended. */
  readonly changedAt: string;
  /** The pid of the process that is at it. */
  readonly heldBy?: number;
  /** Whether `resume` brings it further: nobody is at it and it is not at its end, or a person has answered. */
  readonly isReady: boolean;
}

/** A call that waits for a person, or did. */
export interface RecordedRequest extends ApprovalRequest {
  readonly askedAt: string;
  readonly decision?: ApprovalDecision;
  readonly decidedAt?: string;
}

/** All that is known of a run without its agent. */
export interface RunRecord extends RunSummary {
  /** Finished steps, in their order; `life` counts how often the run had been taken up. */
  readonly steps: readonly {
    readonly key: string;
    readonly life: number;
    readonly beganAt: string;
    readonly endedAt: string;
  }[];
  readonly requests: readonly RecordedRequest[];
  /** Of a run that is done. */
  readonly result?: Pick<RunResult<unknown>, 'output' | 'text' | 'finish' | 'usage'>;
  /** Of a run that failed or was cancelled. */
  readonly error?: KeptError;
  /** Where a run ended or waits; absent while it runs, and where it was cut off. */
  readonly state?: RunState;
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

/** A run for a list. */
export function summarise(row: RunRow, steps: StepRows, decisions: DecisionRows): RunSummary {
  const { id, status, thread, created, changed, heldBy } = row;
  return {
    id,
    status,
    ...(thread !== null && { thread }),
    createdAt: timeOf(created),
    changedAt: timeOf(changed),
    ...(heldBy !== undefined && { heldBy }),
    isReady: heldBy === undefined && isReady(row, steps, decisions),
  };
}

function isReady(row: RunRow, steps: StepRows, decisions: DecisionRows): boolean {
  if (row.status !== 'suspended') return row.status === 'running';
  const kept = [...steps.read(row)].filter(([key]) => key.startsWith('decided '));
  const heard = new Set(kept.flatMap(([, value]) => Object.keys(JSON.parse(value ?? '{}'))));
  return decisions.read(row.id).some(({ request, decision }) => decision !== undefined && !heard.has(request.digest));
}

/** Everything about one run. */
export function recordRun(row: RunRow, runs: RunRows, steps: StepRows, decisions: DecisionRows): RunRecord {
  const requests = decisions.read(row.id).map(({ request, asked, decision, decided }) => ({
    ...request,
    askedAt: timeOf(asked),
    ...(decision !== undefined && { decision }),
    ...(decided !== undefined && { decidedAt: timeOf(decided) }),
  }));
  const done = steps.list(row).map(({ key, fence, began, ended }) => ({
    key,
    life: fence,
    beganAt: timeOf(began),
    endedAt: timeOf(ended),
  }));
  const isAtRest = row.status !== 'running';
  return { ...summarise(row, steps, decisions), steps: done, requests, ...(isAtRest && runs.outcome(row.id)) };
}
