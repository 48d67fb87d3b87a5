import { WindroseError } from '@windrose/core';
import type { AIBinding } from '@windrose/host-workers-ai';
import { z } from 'zod';
import { makeAgents } from './agents.js';
import { streamText } from './stream-text.js';

/** The bindings of `wrangler.jsonc`. */
interface Env {
  readonly AI: AIBinding;
}

const Question = z.object({ question: z.string().min(1).max(2000) });

async function answer(request: Request, env: Env): Promise<Response> {
  if (request.method !== 'POST') return refuse(405, 'POST {"question": "…"}, please.');
  const asked = Question.safeParse(await request.json().catch(() => undefined));
  if (!asked.success) return refuse(400, z.prettifyError(asked.error));
  const { talking, answering } = makeAgents(env.AI);
  if (request.headers.get('accept')?.includes('application/json')) {
    const { output } = await answering.run(asked.data.question, { signal: request.signal });
    return Response.json(output);
  }
  const body = await streamText(talking.stream(asked.data.question));
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    try {
      return await answer(request, env);
    } catch (error) {
      // What Windrose throws is worded for people and holds no secret.
      if (error instanceof WindroseError) return refuse(502, error.message);
      throw error;
    }
  },
};
