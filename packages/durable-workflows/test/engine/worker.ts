import { WorkerEntrypoint, WorkflowEntrypoint } from 'cloudflare:workers';
import { type Decision, sendDecision, type WorkflowStep } from '../../src/index.js';
import { scenarios } from './scenarios.js';
import { watchStep } from './watched-step.js';

interface Env {
  readonly RUNS: Workflows;
  /** The address of the desk outside. */
  readonly DESK: string;
}

interface Workflows {
  create(options: { readonly id: string; readonly params: Params }): Promise<unknown>;
  get(id: string): Promise<Instance>;
}

interface Instance {
  status(): Promise<{ readonly status: string }>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  sendEvent(event: { readonly type: string; readonly payload: unknown }): Promise<void>;
}

interface Params {
  readonly scenario: string;
  /** Where the execution waits at the desk: a point of the story, or `kept` and the name of a step. */
  readonly stopAt?: string;
  readonly approvalMs?: number;
}

/** Runs one of the scenarios and tells all about it. */
export class Runs extends WorkflowEntrypoint<Env, Params> {
  async run({ payload, instanceId }: { payload: Params; instanceId: string }, engine: WorkflowStep): Promise<unknown> {
    const { scenario, stopAt, ...options } = payload;
    const events: string[] = [];
    const tell = (what: string, value: unknown): Promise<void> => callDesk(this.env, `${what}/${instanceId}`, value);
    const reach = async (place: string): Promise<void> => {
      if (place === stopAt) await tell('stopped', { ...watch, events });
    };
    const { step, watch } = watchStep(engine, reach);
    const run = scenarios[scenario];
    if (run === undefined) throw new Error(`There is no scenario "${scenario}".`);
    const result = run(
      step,
      { note: (entry) => tell('ledger', entry), reach },
      {
        ...options,
        ask: (requests) => tell('asked', requests),
        onEvent: (event) => events.push(JSON.stringify(event)),
      },
    );
    const end = (): Promise<void> => tell('ended', { ...watch, events });
    await result.then(end, (error: unknown) => (isPause(error) ? undefined : end()));
    return result;
  }
}

/** A run that is paused ends with an error of the engine, and is no end. */
function isPause(error: unknown): boolean {
  return error instanceof Error && error.message.includes('User called pause');
}

async function callDesk({ DESK }: Env, path: string, value: unknown): Promise<void> {
  const response = await fetch(`${DESK}/${path}`, { method: 'POST', body: JSON.stringify(value) });
  await response.text();
}

/** `POST /ID` begins a run, `GET /ID?until=STATUS` waits for it; `POST /ID/pause`, `/resume`, `/decision` do what they say. */
async function attend(request: Request, { RUNS }: Env): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const [, id = '', action] = pathname.split('/');
  const body: unknown = request.method === 'POST' ? await request.json() : undefined;
  if (action === undefined && request.method === 'POST') return RUNS.create({ id, params: body as Params });
  const instance = await RUNS.get(id);
  if (action === undefined) return waitFor(instance, searchParams.get('until') ?? '');
  if (action === 'pause') return instance.pause();
  if (action === 'resume') return instance.resume();
  const { digest, decision } = body as { digest: string; decision: Decision };
  return sendDecision(instance, digest, decision);
}

const ends: readonly string[] = ['complete', 'errored', 'terminated'];

async function waitFor(instance: Instance, until: string): Promise<unknown> {
  for (;;) {
    const status = await instance.status();
    if (until === '' || status.status === until || ends.includes(status.status)) return status;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Who asks the Worker asks this. */
export class Front extends WorkerEntrypoint<Env> {
  async fetch(request: Request): Promise<Response> {
    try {
      return Response.json((await attend(request, this.env)) ?? null);
    } catch (error) {
      return Response.json(String(error), { status: 500 });
    }
  }
}
