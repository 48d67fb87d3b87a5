import { expect, it } from 'vitest';
import { hostOf } from '../../test/told-by.js';
import type { HostDelta, HostRequest } from '../host/host.js';
import { gatherAnswer } from './gather-answer.js';

const request: HostRequest = { kind: 'chat', messages: [], tools: [], toolChoice: 'auto', sampling: {} };
const said: HostDelta[] = [
  { type: 'reasoning', text: 'abc' },
  { type: 'tool-call', index: 0, id: 'id1', name: 'look', arguments: '{"a":1}' },
  { type: 'usage', usage: { inputTokens: 1, outputTokens: 1 } },
  { type: 'tool-call', index: 0, arguments: '' },
  { type: 'finish', reason: 'tool-calls' },
];
const gather = (longestChars: number) =>
  gatherAnswer(
    hostOf(async function* () {
      yield* said;
    }),
    request,
    { signal: new AbortController().signal },
    longestChars,
  );

it('gathers an answer with calls, and stops where what it holds is too long, calls too', async () => {
  expect(await gather(17)).toEqual(said);
  expect(await gather(16)).toEqual(said.slice(0, 2));
});
