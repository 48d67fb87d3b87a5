import type { ApprovalDecision, ApprovalRequest, Approve } from '@windrose/core';
import { hearDecision, inJson, type Journal } from '@windrose/core/journal';
import { checkOf, parseChecked, readMoment } from './checked-text.js';
import type { Database, Row } from './database.js';

/** A call that waits or waited for a person. */
export interface RequestRow {
  readonly request: ApprovalRequest;
  readonly asked: number;
  readonly decision?: ApprovalDecision;
  readonly decided?: number;
}

/** Decisions by the digests of their calls. */
type Decisions = Readonly<Record<string, ApprovalDecision>>;

/** Steps that can say what they hold. */
type KeptSteps = Journal & { has(key: string): boolean };

/** Calls that wait for people, and what people said. */
export class DecisionRows {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Writes down that these wait. */
  ask(run: string, requests: readonly ApprovalRequest[], now: number): void {
    for (const request of requests) {
      const text = JSON.stringify(inJson(request));
      this.#database.get(
        'INSERT INTO requests (run, digest, asked, request, crc) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        run,
        request.digest,
        now,
        text,
        checkOf(`request ${request.digest} of ${run}`, text),
      );
    }
    this.#database.wrote();
  }

  /** Writes down what a person said; false where one had said something before. */
  decide(run: string, digest: string, decision: ApprovalDecision, now: number): boolean {
    const text = JSON.stringify(decision);
    const made = this.#database.get(
      'INSERT INTO decisions (run, digest, decided, decision, crc) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING run',
      run,
      digest,
      now,
      text,
      checkOf(`decision ${digest} of ${run}`, text),
    );
    this.#database.wrote();
    return made !== undefined;
  }

  /** All that were asked in a run, with what was said. */
  read(run: string): RequestRow[] {
    const rows = this.#database.all(
      `SELECT r.digest, r.asked, r.request, r.crc, d.decided, d.decision, d.crc AS decision_crc
       FROM requests r LEFT JOIN decisions d ON d.run = r.run AND d.digest = r.digest WHERE r.run = ? ORDER BY r.asked, r.digest`,
      run,
    );
    return rows.map((row) => this.#read(run, row));
  }

  #read(run: string, row: Row): RequestRow {
    const { file } = this.#database;
    const place = `${String(row['digest'])} of ${run}`;
    const request = parseChecked(file, `request ${place}`, row['request'] ?? null, row['crc'] ?? null);
    const asked = { request: request as ApprovalRequest, asked: readMoment(file, row['asked']) };
    if (row['decided'] === null) return asked;
    const decision = parseChecked(file, `decision ${place}`, row['decision'] ?? null, row['decision_crc'] ?? null);
    return { ...asked, decision: decision as ApprovalDecision, decided: readMoment(file, row['decided']) };
  }
}

/** What people said of the calls of one round, the same each time the run is taken up; what they say later is for a later round. */
export function decideFrom(
  rows: DecisionRows,
  run: string,
  options: {
    readonly steps: KeptSteps;
    readonly approve: Approve | undefined;
    readonly signal: AbortSignal;
    readonly now: () => number;
  },
): (requests: readonly ApprovalRequest[], round: number) => Promise<Decisions | undefined> {
  const { steps, approve, signal, now } = options;
  return async (requests, round) => {
    const key = `decided ${round}`;
    if (steps.has(key)) return steps.step(key, async () => ({}));
    rows.ask(run, requests, now());
    for (const request of requests) {
      const decision = await hearDecision(approve, request, signal);
      if (decision !== undefined) rows.decide(run, request.digest, decision, now());
    }
    const waiting = new Set(requests.map(({ digest }) => digest));
    const said = rows
      .read(run)
      .filter(({ request, decision }) => decision !== undefined && waiting.has(request.digest));
    if (said.length === 0) return undefined;
    return steps.step(key, async () =>
      Object.fromEntries(said.map(({ request, decision }) => [request.digest, decision])),
    );
  };
}
