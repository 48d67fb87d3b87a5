import { appendFileSync } from 'node:fs';
import { Agent, type Host, tool } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';

/** What is to be shipped. */
export const orders = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'] as const;

/**
 * An agent that looks each order up and ships it, one after the other; parcels go into a file, a line each. `onParcel` is told of each that left,
 * before its result is known to anybody.
 */
export function makeAgent(parcels: string, onParcel: (id: string) => void = () => {}) {
  const lookUp = tool({
    name: 'look_up',
    description: 'Looks an order up.',
    effect: 'read',
    trust: 'trusted',
    input: z.object({ id: z.string() }),
    execute: ({ id }) => ({ id, boxes: 1 }),
  });
  const ship = tool({
    name: 'ship',
    description: 'Ships an order.',
    approval: 'never',
    input: z.object({ id: z.string() }),
    execute: async ({ id }, { idempotencyKey }) => {
      appendFileSync(parcels, `${JSON.stringify({ id, idempotencyKey, process: process.pid })}\n`);
      onParcel(id);
      return { shipped: id };
    },
  });
  return new Agent({ host: scriptedHost(), tools: [lookUp, ship], limits: { steps: 20 } });
}

/**
 * Stands for a model, so that the example needs none: what it answers depends on the conversation alone, as with a real one. Put another host here
 * and nothing else changes.
 */
function scriptedHost(): Host {
  const answers: readonly ScriptedAnswer[] = orders.flatMap((id): ScriptedAnswer[] => [
    { calls: [{ name: 'look_up', arguments: { id } }] },
    { calls: [{ name: 'ship', arguments: { id } }] },
  ]);
  const answer: ScriptedAnswer = (request) => {
    const messages = request.kind === 'chat' ? request.messages : [];
    const results = messages.filter((message) => message.role === 'tool');
    const unknown = results.filter(({ content }) => content.includes('It is not known whether')).length;
    const said = `${results.filter(({ name }) => name === 'ship').length - unknown} shipped, ${unknown} not known to be.`;
    return answers[results.length] ?? said;
  };
  return new ScriptedHost([...answers, ''].map(() => answer));
}
