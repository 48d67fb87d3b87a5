import { Agent } from '@windrose/core';
import { type AIBinding, workersAIBinding } from '@windrose/host-workers-ai';
import { z } from 'zod';
import { makeTools } from './tools.js';

/** What the JSON answer is validated against. */
export const Answer = z.object({ answer: z.string().min(1), sure: z.boolean() });

const instructions = 'You answer questions about dates and times. Use the tools; do not guess.';

/** The two agents of the example, one that talks and one whose answer is an object. */
export function makeAgents(binding: AIBinding, now = (): Date => new Date()) {
  const common = { host: workersAIBinding({ binding }), instructions, tools: makeTools({ now }), maxTokens: 512 };
  return { talking: new Agent(common), answering: new Agent({ ...common, output: Answer }) };
}
