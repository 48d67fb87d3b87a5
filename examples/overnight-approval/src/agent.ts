import { appendFileSync } from 'node:fs';
import { Agent, type Host, tool } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';

/** An agent that reads an invoice and pays it, once a person has said so; payments go into a file, a line each. */
export function makeAgent(payments: string) {
  const readInvoice = tool({
    name: 'read_invoice',
    description: 'Reads an invoice.',
    effect: 'read',
    input: z.object({ id: z.string() }),
    execute: ({ id }) => ({ id, from: 'Harbour Supplies', amount: 1240, currency: 'EUR' }),
  });
  const pay = tool({
    name: 'pay',
    description: 'Pays an invoice.',
    approval: 'always',
    input: z.object({ id: z.string(), amount: z.number() }),
    execute: ({ id, amount }) => {
      appendFileSync(payments, `${id} ${amount} EUR, by process ${process.pid}\n`);
      return { paid: amount };
    },
  });
  return new Agent({ host: scriptedHost(), tools: [readInvoice, pay] });
}

/**
 * Stands for a model, so that the example needs none: what it answers depends on the conversation alone, as with a real one. Put another host here
 * and nothing else changes.
 */
function scriptedHost(): Host {
  const answers: readonly ScriptedAnswer[] = [
    { calls: [{ name: 'read_invoice', arguments: { id: 'R-17' } }] },
    { calls: [{ name: 'pay', arguments: { id: 'R-17', amount: 1240 } }] },
    'Invoice R-17 of Harbour Supplies is paid: 1240 EUR.',
  ];
  const answer: ScriptedAnswer = (request) => {
    const messages = request.kind === 'chat' ? request.messages : [];
    return answers[messages.filter(({ role }) => role === 'assistant').length] ?? 'That is all.';
  };
  return new ScriptedHost(answers.map(() => answer));
}
