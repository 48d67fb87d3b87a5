import fc from 'fast-check';

const calls = [{ type: 'tool-call', id: '000000001', name: 'pay', arguments: '{"n":1}' }];
const whole = {
  version: 1,
  runId: 'a-b-c-d',
  messages: [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', parts: [{ type: 'text', text: 'Hi.' }] },
    { role: 'assistant', parts: [{ type: 'text', text: 'I pay.' }, ...calls] },
  ],
  steps: 1,
  toolCalls: 0,
  corrections: 0,
  rejected: [],
  open: { problems: [['000000001', 'It was cut.']], started: ['000000001'], results: [] },
  usage: { inputTokens: 1, outputTokens: 2 },
};

/** Every place of a value, as the keys that lead there. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[key], ...placesIn(each).map((rest) => [key, ...rest])]);
}

function withChange(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([own, each]) => [own, own === key ? withChange(each, rest, to) : each]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

const junk = fc.oneof(
  fc.constantFrom<unknown[]>(null, [], {}, [null], -1, 1.5, 'x', [{}], { role: 'x' }, true),
  fc.jsonValue({ maxDepth: 2 }),
);

/** States of a run with up to three parts that are something else, and values that are none at all. */
export const brokenStates: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...placesIn(whole)), junk), { maxLength: 3 })
      .map((changes) => changes.reduce<unknown>((each, [place, to]) => withChange(each, place, to), whole)),
  },
  { weight: 1, arbitrary: junk },
);
