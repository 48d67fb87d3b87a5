import { expect, it } from 'vitest';
import { batchedAnswer } from './batched-answer.js';
import type { HostDelta } from './host.js';

const text = (said: string): HostDelta => ({ type: 'text', text: said });
const finish: HostDelta = { type: 'finish', reason: 'stop' };

it('gives an answer that is made in batches delta by delta to who wants it so', async () => {
  const batches = [[text('One '), text('by ')], [], [text('one.'), finish]];
  const answer = batchedAnswer(
    (async function* () {
      yield* batches;
    })(),
  );
  const deltas: HostDelta[] = [];
  for await (const delta of answer) deltas.push(delta);
  expect(deltas).toEqual(batches.flat());
});
