import { bundleWorker } from './bundle-worker.js';
import { makeStateFolder } from './make-state-folder.js';
import { type Desk, type Execution, openDesk } from './open-desk.js';
import { type Engine, startEngine } from './start-engine.js';

/** The status of an instance, as its binding tells it. */
export interface Status {
  readonly status: string;
  readonly output: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** The Workflow of `worker.ts`, in an engine that can be killed. */
export interface Workflows extends AsyncDisposable {
  readonly desk: Desk;
  /** Creates an instance. */
  begin(id: string, params: object): Promise<void>;
  /** The status at the end, and what the last execution did. */
  end(id: string): Promise<Status & Execution>;
  pause(id: string): Promise<void>;
  /** Resumes it, once it is paused. */
  resume(id: string): Promise<void>;
  decide(id: string, digest: string, decision: unknown): Promise<void>;
  /** `kill -9`, and a new process on the same state. */
  killAndStart(): Promise<void>;
}

/** Bundles the Worker and starts an engine with it. */
export async function openWorkflows(): Promise<Workflows> {
  const script = await bundleWorker('packages/durable-workflows/test/engine/worker.ts');
  const folder = makeStateFolder();
  const desk = await openDesk();
  const workers = {
    name: 'runs',
    compatibilityDate: '2026-11-02',
    modules: [{ type: 'ESModule', path: 'worker.js', contents: script }],
    unsafeDirectSockets: [{ host: '127.0.0.1', entrypoint: 'Front' }],
    bindings: { DESK: desk.url },
    workflows: { RUNS: { name: 'runs', className: 'Runs' } },
  };
  let engine: Engine = await startEngine(folder.path, workers);
  const call = async (path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(engine.url + path, init);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  return {
    desk,
    begin: async (id, params) => void (await call(id, params)),
    end: async (id) => {
      const execution = await desk.ended(id);
      return { ...((await call(`${id}?until=complete`)) as Status), ...execution };
    },
    pause: async (id) => void (await call(`${id}/pause`, null)),
    resume: async (id) => {
      await call(`${id}?until=paused`);
      await call(`${id}/resume`, null);
    },
    decide: async (id, digest, decision) => void (await call(`${id}/decision`, { digest, decision })),
    killAndStart: async () => {
      await engine.kill();
      engine = await startEngine(folder.path, workers);
    },
    async [Symbol.asyncDispose]() {
      await engine.stop();
      await desk[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}
