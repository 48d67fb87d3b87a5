import { type ChatRequest, type HostDelta, HostError } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';

import { checkLiveHost, checkLiveRule } from '../src/conformance/check-live-host.js';
import { liveRules } from '../src/conformance/live-rules.js';
import { answerWell, type Changes, end, target, writeText } from './memory-host.js';

/** A host with one thing wrong about each answer. */
const answering = (change: (deltas: HostDelta[], request: ChatRequest) => HostDelta[]): Changes => ({
  answer: (request) => change(answerWell(request), request),
});

let counter = 0;
const callText = '[TOOL_CALLS] [{"name": "get_weather", "arguments": {}}]';
const firstToolChoice = (deltas: HostDelta[], request: ChatRequest): HostDelta[] =>
  request.toolChoice === 'auto' ? deltas : answerWell({ ...request, toolChoice: 'auto' });

/** What goes wrong, and the rule that has to see it. */
const faults: readonly (readonly [rule: string, fault: string, changes: Changes])[] = [
  ['live:text', 'no text comes', answering(() => end('stop'))],
  ['live:usage', 'no usage is told', answering((deltas) => deltas.filter(({ type }) => type !== 'usage'))],
  ['live:usage', 'the bound on tokens is not kept', answering(() => [{ type: 'text', text: 'a' }, ...end('stop', 9)])],
  [
    'live:length',
    'the cut is not told',
    answering((deltas) => [...deltas.filter(({ type }) => type !== 'finish'), { type: 'finish', reason: 'stop' }]),
  ],
  [
    'live:stop',
    'stop texts are dropped',
    answering((_, request) => writeText({ ...request, sampling: {} }, 'Hello you out there.')),
  ],
  [
    'live:steady',
    'a request in ten is lost',
    answering((deltas) => {
      counter += 1;
      if (counter % 10 === 0) throw new HostError('transient', 'lost', { retryAfterMs: 0 });
      return deltas;
    }),
  ],
  ['live:abort', 'the signal is not heeded', { obeysSignal: false }],
  ['live:seed', 'the seed is dropped', answering(() => [{ type: 'text', text: `${(counter += 1)}` }, ...end('stop')])],
  [
    'live:greedy',
    'a setting is dropped',
    answering((_, { sampling }) => [{ type: 'text', text: sampling.temperature === 0 ? 'a' : 'b' }, ...end('stop')]),
  ],
  ['live:call', 'a demand is taken for an offer', answering(firstToolChoice)],
  ['live:named', 'a name is taken for an offer', answering(firstToolChoice)],
  ['live:claims', 'a demand is taken for an offer', answering(firstToolChoice)],
  [
    'live:claims',
    'a call is written as text where none may be made',
    answering((deltas, { toolChoice }) =>
      toolChoice === 'none' ? [{ type: 'text', text: callText }, ...end('stop')] : deltas,
    ),
  ],
  [
    'live:call-free',
    'half a call is shown',
    answering(() => [{ type: 'text', text: 'Sure: {"name": "x", "arguments": {"city"' }, ...end('stop')]),
  ],
  [
    'live:schema',
    'the schema does not bind',
    answering(() => [{ type: 'text', text: 'three degrees' }, ...end('stop')]),
  ],
  [
    'live:history',
    'a role is refused',
    answering((deltas, { messages }) => {
      if (messages.some(({ role }) => role === 'tool')) throw new HostError('order', 'no such role');
      return deltas;
    }),
  ],
  [
    'live:second-turn',
    'its own ids are refused',
    answering((deltas, { messages }) => {
      if (messages.length > 1) throw new HostError('order', 'bad id');
      return deltas;
    }),
  ],
  [
    'live:settings',
    'a setting is refused at the end of its range',
    answering((deltas, { sampling }) => {
      if (sampling.temperature === 1) throw new HostError('bad-request', 'temperature must be below 1');
      return deltas;
    }),
  ],
];

describe('the live rules', () => {
  it('hold for a host that keeps its word', async () => {
    const outcomes = await checkLiveHost(target({}));
    expect(outcomes.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(outcomes.map(({ rule }) => rule)).toEqual(Object.keys(liveRules));
  });

  it.each(faults)('%s sees that %s', async (rule, _, changes) => {
    counter = 0;
    expect(await checkLiveRule(target(changes), rule)).toMatchObject({ outcome: 'failed' });
  });

  it('take a skip only with a rule that fails', async () => {
    const deaf = answering(() => end('stop'));
    const skip = { 'live:text': 'it says nothing' };
    expect(await checkLiveRule(target(deaf, skip), 'live:text')).toMatchObject({ outcome: 'skipped' });
    expect(await checkLiveRule(target({}, skip), 'live:text')).toMatchObject({ outcome: 'stale-skip' });
    await expect(checkLiveHost(target({}, { 'live:none-such': 'no reason' }))).rejects.toThrow('no rule');
  });
});
