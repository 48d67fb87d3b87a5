import { randomUUID } from 'node:crypto';

import type { LoopbackAnswer } from '../../loopback-server.js';
import { refuseAsGateway } from './nvidia-refusals.js';

/** Answers that are not there yet: 202 and an id first, the answer after so many times of asking. */
export class PendingAnswers {
  readonly #times: number;
  readonly #waiting = new Map<string, { asked: number; readonly answer: LoopbackAnswer }>();

  constructor(times: number) {
    this.#times = times;
  }

  /** The answer itself, or 202 with the id it is asked for by (langchain-ai/langchain-nvidia). */
  putOff(answer: LoopbackAnswer): LoopbackAnswer {
    if (this.#times === 0 || (answer.status ?? 200) >= 400) return answer;
    const id = randomUUID();
    this.#waiting.set(id, { asked: 1, answer });
    return notYet(id);
  }

  ask(id: string): LoopbackAnswer {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return refuseAsGateway(404, 'Not Found', `No request has the id ${id}`);
    if (waiting.asked < this.#times) {
      waiting.asked += 1;
      return notYet(id);
    }
    this.#waiting.delete(id);
    return waiting.answer;
  }
}

function notYet(id: string): LoopbackAnswer {
  return { status: 202, headers: { 'nvcf-reqid': id, 'nvcf-status': 'pending-evaluation' }, text: '' };
}
