import type { Message } from '@windrose/core';
import { test } from 'vitest';
import { prepareHistory } from '../../../core/src/strategy/history.js';
import { openAiLike } from './capabilities.js';
import { callsOfTurn } from '../../src/stub/script.js';
import { readScenario } from '../../src/stub/scenario.js';

function conversation(turns: number): Message[] {
  const scenario = readScenario(`turns=${turns}&calls=2`);
  const opening: Message[] = [
    { role: 'system', text: 'You run a warehouse.' },
    { role: 'user', parts: [{ type: 'text', text: 'How do we get forty crates to Lisbon?' }] },
  ];
  const exchanges = Array.from({ length: turns }, (_, turn): Message[] => {
    const calls = callsOfTurn(scenario, turn);
    return [
      { role: 'assistant', parts: calls.map((call) => ({ type: 'tool-call', ...call })) },
      ...calls.map(({ id, name }): Message => ({
        role: 'tool',
        callId: id,
        name,
        content: '{"hours":31}',
        isError: false,
        trust: 'untrusted',
      })),
    ];
  });
  return [...opening, ...exchanges.flat()];
}

test.for([10, 500])('a conversation of %d turns made lawful, once more', async (turns, { bench }) => {
  const messages = conversation(turns);
  const free = prepareHistory(openAiLike, { calls: 'native' });
  const strict = prepareHistory({ ...openAiLike, roles: 'mistral', callIds: 'nine' }, { calls: 'native' });
  await bench.compare(
    bench('for a host without rules', () => void free(messages)),
    bench("for a host of the family's rules", () => void strict(messages)),
    bench('the floor: copying the list', () => void [...messages]),
  );
});
