import { Agent, type Host } from '@windrose/core';
import { z } from 'zod';
import { makeDemoTools } from './tools.js';

/** What the agent answers with. */
export const Answer = z.object({ answer: z.string().min(1) });

/** The agent of the main job: five tools and an answer of one sentence or two, on any host. */
export function makeAgent(host: Host, settings: { readonly seed?: number; readonly temperature?: number } = {}) {
  const { seed, temperature } = settings;
  return new Agent({
    host,
    tools: makeDemoTools({ now: () => new Date() }),
    output: Answer,
    maxTokens: 256,
    ...(seed !== undefined && { seed }),
    ...(temperature !== undefined && { temperature }),
  });
}
