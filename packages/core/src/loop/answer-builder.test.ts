import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../host/strategy.js';
import { ScriptedHost } from '../testing.js';
import { AnswerBuilder } from './answer-builder.js';
import { Asker } from './asker.js';
import type { RunEvent } from './events.js';

/** What is told of an answer, and the answer. */
function build(events: readonly ModelEvent[], stop: readonly string[] = []) {
  const host = new ScriptedHost([], { capabilities: { sampling: { stop: 'unsupported' } } });
  const asker = new Asker(host, { tools: [], toolCount: 0, wantsOutput: false, sampling: { stop } });
  const builder = new AnswerBuilder(asker.way('first'), 1_000);
  const told: RunEvent[] = [];
  builder.take(events, told);
  builder.rest(told);
  return { told, message: builder.whole().message };
}

const text = (said: string) => ({ type: 'text-delta', text: said }) as const;

describe('an answer that is gathered', () => {
  it('has no part for thoughts without a word', () => {
    const { told, message } = build([{ type: 'reasoning-delta', text: '' }, text('Yes.')]);
    expect(told).toEqual([text('Yes.')]);
    expect(message.parts).toEqual([{ type: 'text', text: 'Yes.' }]);
  });

  it('ends at a stop text, whatever came together with it', () => {
    const { told, message } = build([text('One. STOP Two.'), text(' Three.')], ['STOP']);
    expect(told).toEqual([text('One. ')]);
    expect(message.parts).toEqual([{ type: 'text', text: 'One. ' }]);
  });
});
