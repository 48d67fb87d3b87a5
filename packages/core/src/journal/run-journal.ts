import { DefinitionError, StateError } from '../errors.js';
import type { GenerateOptions, Host, HostDelta, HostRequest } from '../host/host.js';
import type { Asker } from '../loop/asker.js';
import { newRunId } from '../loop/clock.js';
import { awaitHost, noteAnswer, noteFailure } from '../loop/host-health.js';
import { mayRunAgain } from '../loop/policy.js';
import type { Knowledge } from '../loop/knowledge.js';
import { readState } from '../loop/read-state.js';
import { type CallEnd, callKey, lostResult } from '../loop/run-call.js';
import type { RunContext } from '../loop/run-context.js';
import type { OpenCall, RunJournal } from '../loop/run-journal.js';
import type { RunState } from '../loop/state.js';
import type { Tell } from '../loop/tell.js';
import type { ToolResult } from '../message.js';
import type { Journal } from './journal.js';
import { keptHost } from './kept-host.js';
import { runInOrder } from './run-in-order.js';
import { seededChance } from './seeded-chance.js';

/** How a run began, as JSON. */
interface Beginning {
  readonly version: 1;
  readonly begun: RunState;
  /** What hosts were known to refuse when the run began; `null` where that is what they say themselves. */
  readonly known: readonly (Knowledge | null)[];
  /** Each call has a mark of its own; unsaid by older journals, where the first of those that ran together has one for all. */
  readonly marksEach?: true;
}

/**
 * Writes one run down in a journal: for `RunOptions.journal`. A run that is taken up again needs a new one of the same journal. Another run in its
 * place is refused with `DefinitionError`.
 */
export function runJournal(journal: Journal): RunJournal {
  return new WrittenRun(journal);
}

class WrittenRun implements RunJournal {
  readonly together = runInOrder;
  readonly #journal: Journal;
  #run: RunContext | undefined;
  #runId: string | undefined;
  /** Tells this process from those that died. */
  #execution = '';
  readonly #lost = new Set<string>();
  #marksEach = false;
  #requests = 0;
  #sleeps = 0;
  /** How far the run's own time has come, and where its beginning lies in that of the clock. */
  #now = 0;
  #zero: number | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async enter(run: RunContext, begun: RunState): Promise<{ run: RunContext; begun: RunState }> {
    if (run.route?.races) {
      throw new DefinitionError(
        'What comes of a hedge is chance, and cannot be written down: take a fallback.',
        'host',
      );
    }
    if (this.#runId !== undefined && this.#runId !== begun.runId) {
      throw new DefinitionError('A journal holds one run, and this one holds another: give each a journal.', 'journal');
    }
    this.#runId = begun.runId;
    // Taken up after a wait for a person, it goes on as it stands.
    if (this.#run !== undefined) {
      this.#run = { ...run, asker: this.#run.asker, askers: this.#run.askers, clock: this.#run.clock };
      return { run: this.#run, begun };
    }
    this.#execution = newRunId(run.clock);
    const known = run.askers.map(({ learned }) => learned ?? null);
    const beginning: Beginning = { version: 1, begun, known, marksEach: true };
    const kept = await this.#journal.step('begin', async () => beginning);
    checkBeginning(kept, run);
    this.#marksEach = kept.marksEach === true;
    this.#runId = kept.begun.runId;
    const askers = run.askers.map((asker, index) => this.#keep(run, asker, kept.known[index] ?? undefined));
    this.#run = { ...run, askers, asker: askers[0] as Asker, clock: this.#clock(run, kept.begun.runId) };
    return { run: this.#run, begun: readState(kept.begun) };
  }

  begin(state: RunState, calls: readonly OpenCall[]): Promise<void> {
    return this.#mark(state, calls, this.#execution);
  }

  async refuse(state: RunState, open: OpenCall, result: ToolResult): Promise<ToolResult> {
    await this.#mark(state, [open], 'refused');
    const { call } = open;
    return (await this.call(callKey(state, call), async () => ({ result }), { result: lostResult(call) })).result;
  }

  async call(key: string, run: () => Promise<CallEnd>, lost: CallEnd | undefined): Promise<CallEnd> {
    const isLost = this.#lost.has(key);
    return this.#journal.step(`call ${key}`, async () => (isLost && lost ? lost : run()));
  }

  /** Says of calls that may not run twice what becomes of them; where something else is said already, they are lost. */
  async #mark(state: RunState, calls: readonly OpenCall[], mark: string): Promise<void> {
    const keys = calls.filter(({ tool }) => !tool || !mayRunAgain(tool)).map(({ call }) => callKey(state, call));
    const marked = this.#marksEach ? keys : mark === this.#execution ? keys.slice(0, 1) : [];
    const marks = await Promise.all(marked.map((key) => this.#journal.step(`begun ${key}`, async () => mark)));
    // By its own mark alone: another agent may see other calls run together.
    for (const [index, key] of keys.entries()) {
      if ((this.#marksEach ? marks[index] : (marks[0] ?? mark)) !== mark) this.#lost.add(key);
    }
  }

  #keep(run: RunContext, asker: Asker, known: Knowledge | undefined): Asker {
    const { host } = asker;
    const forked: Asker = asker.fork(
      keptHost(host, {
        journal: this.#journal,
        nextKey: () => `request ${++this.#requests}`,
        send: (request, options, rest) => {
          // What this run has learned of the host goes for all.
          asker.learnFrom(forked);
          return sendLive(run, host, request, options, rest);
        },
        rest: (notice) => this.#run?.notices.note('host-busy', notice),
        now: () => run.clock.now(),
        reach: (at) => this.#reach(at),
        isGrowing: run.output !== undefined,
      }),
      known,
    );
    return forked;
  }

  /** What was kept of time goes on with each answer, so that a host that rests is not left alone for the rest of a run. */
  #reach(at: number): void {
    this.#zero ??= at - this.#now;
    this.#now = Math.max(this.#now, at - this.#zero);
  }

  /** Time stands still between answers but for pauses, and chance is drawn from a seed: both are the same each time. */
  #clock({ clock }: RunContext, seed: string): RunContext['clock'] {
    return {
      now: () => this.#now,
      random: seededChance(seed),
      after: (ms, callback) => clock.after(ms, callback),
      sleep: async (ms, signal) => {
        this.#now += ms;
        await this.#journal.sleep(`sleep ${++this.#sleeps}`, ms, signal);
      },
    };
  }
}

/** Asks the host as any run does: it waits where others were told to, and tells the others how the host does. */
async function* sendLive(
  run: RunContext,
  host: Host,
  request: HostRequest,
  options: GenerateOptions,
  rest: (notice: string) => void,
): AsyncGenerator<readonly HostDelta[], void> {
  try {
    const tell: Tell = async ([event]) => {
      if (event?.type === 'notice') rest(event.text);
    };
    await awaitHost({ ...run, signal: options.signal, tell }, host);
    const answer = host.generate(request, options);
    for await (const piece of answer.batches ?? answer) yield Array.isArray(piece) ? piece : [piece];
    noteAnswer(host);
  } catch (error) {
    if (!options.signal.aborted) noteFailure(host, error, run.clock);
    throw error;
  }
}

function checkBeginning({ version, known }: Beginning, { askers }: RunContext): void {
  if (version !== 1) {
    throw new StateError(`This run was written down in version ${String(version)}, and 1 is what can be taken up.`);
  }
  if (known.length !== askers.length) {
    const text = `This run was begun with ${known.length} hosts, and the agent has ${askers.length}: take it up with an agent like the one that began it.`;
    throw new StateError(text);
  }
}
