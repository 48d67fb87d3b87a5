import { Agent, tool } from '@windrose/core';
import { type AIBinding, workersAIBinding } from '@windrose/host-workers-ai';
import { z } from 'zod';
import type { Shop } from './shop.js';

const instructions =
  'You help the customers of a shop. Look an order up before you say anything about it. Pay back what was paid for goods that came broken.';

/** The agent that answers customers; it may look at orders, and pays back only what a person allows. */
export function makeAgent(binding: AIBinding, shop: Shop) {
  const findOrder = tool({
    name: 'find_order',
    description: 'What was ordered under a number, and what was paid for it.',
    effect: 'read',
    input: z.object({ order: z.string() }),
    execute: ({ order }) => shop.find(order),
  });
  const payBack = tool({
    name: 'pay_back',
    description: 'Pays the price of an order back to the customer.',
    approval: 'always',
    input: z.object({ order: z.string(), reason: z.string() }),
    execute: ({ order }, { idempotencyKey }) => shop.payBack(order, idempotencyKey),
  });
  return new Agent({ host: workersAIBinding({ binding }), instructions, tools: [findOrder, payBack], maxTokens: 512 });
}
