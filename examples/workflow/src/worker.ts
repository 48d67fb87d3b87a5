import { WorkflowEntrypoint } from 'cloudflare:workers';
import type { ApprovalRequest } from '@windrose/core';
import { runInWorkflow, sendDecision, type WorkflowInstance, type WorkflowStep } from '@windrose/durable-workflows';
import type { AIBinding } from '@windrose/host-workers-ai';
import { z } from 'zod';
import { makeAgent } from './agent.js';
import { openShop, type Store } from './shop.js';

/** The bindings of `wrangler.jsonc`. */
interface Env {
  readonly AI: AIBinding;
  readonly SHOP: Store;
  readonly SUPPORT: {
    create(options: { readonly params: Params }): Promise<{ readonly id: string }>;
    get(
      id: string,
    ): Promise<WorkflowInstance & { status(): Promise<{ status: string; output?: unknown; error?: unknown }> }>;
  };
}

interface Params {
  readonly question: string;
}

/** Answers one customer, however long it takes: each request to the model and each call of a tool is a step of the Workflow. */
export class Support extends WorkflowEntrypoint<Env, Params> {
  async run({ payload, instanceId }: { payload: Params; instanceId: string }, step: WorkflowStep): Promise<string> {
    const { AI, SHOP } = this.env;
    const agent = makeAgent(AI, openShop(SHOP));
    const { output } = await runInWorkflow(agent, payload.question, step, {
      // Here it is a row in a table; it may as well be a mail.
      ask: (requests) => SHOP.put(`waiting ${instanceId}`, JSON.stringify(requests)),
    });
    return output;
  }
}

const Question = z.object({ question: z.string().min(1).max(2000) });
const Decision = z.object({ digest: z.string(), approved: z.boolean(), reason: z.string().optional() });

/** `POST /` asks, `GET /ID` looks, `POST /ID` decides. Put your own sign-in before it: whoever decides spends money. */
async function answer(request: Request, { SHOP, SUPPORT }: Env): Promise<Response> {
  const id = new URL(request.url).pathname.slice(1);
  const body: unknown = request.method === 'POST' ? await request.json() : undefined;
  if (id === '') {
    const { question } = Question.parse(body);
    const instance = await SUPPORT.create({ params: { question } });
    return Response.json({ id: instance.id }, { status: 202 });
  }
  const instance = await SUPPORT.get(id);
  if (request.method === 'POST') {
    const { digest, approved, reason } = Decision.parse(body);
    await sendDecision(instance, digest, { approved, ...(reason && { reason }) });
    return Response.json({ id }, { status: 202 });
  }
  const { status, output, error } = await instance.status();
  const requests = JSON.parse((await SHOP.get(`waiting ${id}`)) ?? '[]') as ApprovalRequest[];
  const waiting = requests.map(({ call, input, digest }) => ({ tool: call.name, input, digest }));
  return Response.json({ status, waiting, output, error });
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    try {
      return await answer(request, env);
    } catch (error) {
      if (error instanceof z.ZodError) return Response.json({ error: z.prettifyError(error) }, { status: 400 });
      throw error;
    }
  },
};
