import { type BatchedAnswer, batchedAnswer, type HostDelta } from '@windrose/core/host';
import type { AnswerBody } from '../wire-types.js';
import { ChatAnswerReader } from './chat-answer-reader.js';
import { chooseFraming } from './choose-framing.js';
import { findRefusal } from './find-refusal.js';
import type { AnswerRules } from './framing.js';
import { peekBody } from './peek-body.js';

/** An answer whose body is to be read. */
export interface UnreadAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

/** An answer, and what it is read with. */
export interface AskedAnswer {
  readonly answer: UnreadAnswer;
  readonly rules: AnswerRules;
}

/** Reads an answer as it comes, in the framing it has: whole JSON, lines of JSON or an event stream, whatever was asked for. */
export function readChatAnswer(answer: UnreadAnswer, rules: AnswerRules): BatchedAnswer {
  return askAndRead(async () => ({ answer, rules }));
}

/** The same for an answer that is asked for once somebody reads. */
export function askAndRead(ask: () => Promise<AskedAnswer>): BatchedAnswer {
  return batchedAnswer(readBatches(ask));
}

/** All the way from the reads of the body to the deltas of each: one generator, for each more would cost every read a promise. */
async function* readBatches(ask: () => Promise<AskedAnswer>): AsyncGenerator<readonly HostDelta[], void, undefined> {
  const { answer, rules } = await ask();
  const { body, firstCharacter } = await peekBody(answer.body);
  const reader = new ChatAnswerReader(failureFinder(rules), rules.host, rules.maxTokens);
  try {
    const parts = { reader, rules, progress: body.progress };
    const framing = chooseFraming(answer.headers['content-type'] ?? '', firstCharacter, parts);
    for (let isOver = false; !isOver;) {
      const piece = await body.next();
      const deltas: HostDelta[] = [];
      try {
        if (piece.done) framing.end(deltas);
        else framing.read(piece.value, deltas);
        isOver = piece.done === true || reader.isEnded;
        if (isOver) deltas.push(...reader.end());
      } finally {
        // What came before something that is wrong was said.
        if (deltas.length > 0) yield deltas;
      }
    }
    if (reader.isEnded) await readOut(body);
  } finally {
    await body.return();
  }
}

function failureFinder({ refuse }: AnswerRules): (value: unknown) => Error | undefined {
  return (value) => (findRefusal(value) === undefined ? undefined : refuse(JSON.stringify(value)));
}

const longestWaitMs = 50;

/** A body that is read to its end leaves its connection open for the next request; one that does not end soon is not waited for. */
async function readOut(body: AsyncIterator<Uint8Array>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([readAll(body), late]);
  clearTimeout(timer);
}

async function readAll(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await body.next()).done);
  } catch {
    // The answer was whole: how its connection ends is of no interest any more.
  }
}
