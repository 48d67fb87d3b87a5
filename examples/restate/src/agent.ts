import { Agent, type Host, tool } from '@windrose/core';
import { z } from 'zod';
import { book } from './book.js';

const instructions =
  'You help the customers of a shop. Look an order up before you say anything about it. Pay back what was paid for goods that came broken.';

const orders: Readonly<Record<string, { readonly goods: string; readonly paid: number }>> = {
  '1001': { goods: 'a teapot', paid: 35 },
  '1002': { goods: 'six cups', paid: 48 },
  '1003': { goods: 'a kettle', paid: 60 },
};

const order = z.string().describe('The number of the order');

const findOrder = tool({
  name: 'find_order',
  description: 'What was ordered under a number, and what was paid for it.',
  effect: 'read',
  input: z.object({ order }),
  execute: (input) => lookUp(input.order),
});

/** The agent that answers customers; it may look at orders, and pays back, into a book that is a file, only what a person allows. */
export function makeAgent(host: Host, bookFile: string) {
  const payBack = tool({
    name: 'pay_back',
    description: 'Pays the price of an order back to the customer.',
    approval: 'always',
    input: z.object({ order, reason: z.string() }),
    execute: (input, { idempotencyKey }) => {
      const { paid } = lookUp(input.order);
      book(bookFile, { key: idempotencyKey, order: input.order, amount: paid });
      return { paidBack: paid };
    },
  });
  return new Agent({ host, instructions, tools: [findOrder, payBack], maxTokens: 512 });
}

function lookUp(number: string): { readonly goods: string; readonly paid: number } {
  const found = orders[number];
  if (found === undefined) throw new Error(`There is no order ${number}. Ask the customer for the number.`);
  return found;
}
