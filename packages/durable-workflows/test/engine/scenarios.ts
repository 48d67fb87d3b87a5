import { Agent, HostError, type Message, tool, WindroseError } from '@windrose/core';
import { ScriptedHost, type ScriptedAnswer } from '@windrose/core/testing';
import { z } from 'zod';
import { durableInput, type DurableWorld, makeDurableAgent } from '@windrose/testkit/durable';
import { type AskingOptions, runInWorkflow, type WorkflowStep } from '../../src/index.js';

interface Options extends AskingOptions {
  readonly onEvent: (event: unknown) => void;
}

type Scenario = (step: WorkflowStep, world: DurableWorld, options: Options) => Promise<unknown>;

const Item = z.object({ item: z.number() });

function makeTools({ note }: DurableWorld) {
  const common = { description: 'Of an item.', input: Item, trust: 'trusted' } as const;
  const acting =
    (name: string) =>
    async ({ item }: { item: number }, { idempotencyKey }: { idempotencyKey: string }): Promise<{ item: number }> => {
      await note({ what: name, at: 'done', key: idempotencyKey });
      return { item };
    };
  const look = tool({ ...common, name: 'look', effect: 'read', execute: acting('look') });
  const pay = tool({ ...common, name: 'pay', approval: 'always', execute: acting('pay') });
  const load = tool({ ...common, name: 'load', effect: 'read', execute: ({ item }) => 'é€'.repeat(item) });
  return [look, pay, load] as const;
}

/** A host that answers the same to the same conversation, whichever process asks. */
function answering(answers: readonly ScriptedAnswer[]): ScriptedHost {
  const answer: ScriptedAnswer = (request) => {
    const messages: readonly Message[] = request.kind === 'chat' ? request.messages : [];
    return answers[messages.filter(({ role }) => role === 'assistant').length] ?? 'There is no more.';
  };
  return new ScriptedHost(Array.from({ length: 50 }, () => answer));
}

const call = (id: string, name: string, item: number) => ({ id, name, arguments: { item } });

function agentWith(world: DurableWorld, answers: readonly ScriptedAnswer[]) {
  const limits = { toolResultChars: 10_000_000 };
  return new Agent({ host: answering(answers), tools: makeTools(world), limits });
}

const overloaded = new HostError('rate', 'Slow down.', { status: 429, retryAfterMs: 1 });

/** Runs by their names. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  story: async (step, world, options) => {
    const { output, state } = await runInWorkflow(makeDurableAgent(world), durableInput, step, options);
    return { output, messages: state.messages };
  },
  paying: async (step, world, options) => {
    const answers = [{ calls: [call('p', 'pay', 1), call('q', 'pay', 2)] }, 'Done.'];
    const { output, state } = await runInWorkflow(agentWith(world, answers), 'Pay.', step, options);
    const results = state.messages.flatMap((message) => (message.role === 'tool' ? [message.content] : []));
    return { output, results };
  },
  large: async (step, world, options) => {
    const answers = [{ calls: [call('l', 'load', 1_000_000)] }, { calls: [call('m', 'look', 1)] }, 'Read.'];
    const { output, state } = await runInWorkflow(agentWith(world, answers), 'Load.', step, options);
    const [, , result] = state.messages;
    return { output, length: result?.role === 'tool' && result.content.length };
  },
  resting: async (step, world, options) => {
    let asked = 0;
    const host = new ScriptedHost([() => (asked++ === 0 ? overloaded : 'Rested.'), 'Rested.']);
    const { output } = await runInWorkflow(new Agent({ host, tools: makeTools(world) }), 'Rest.', step, options);
    return { output };
  },
  failing: async (step, world, options) => {
    const agent = agentWith(world, [
      { calls: [call('a', 'look', 1)] },
      new HostError('auth', 'Who are you?', { status: 401 }),
    ]);
    return runInWorkflow(agent, 'Fail.', step, options);
  },
  caught: async (step, world, options) => {
    const run = scenarios['failing']?.(step, world, options);
    return run?.catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      return { code: error.code, kind: error.kind, status: error.status, messages: error.state?.messages.length };
    });
  },
  broken: async (step, world, options) =>
    runInWorkflow(agentWith(world, [new TypeError('A fault of the program.')]), 'Break.', step, options),
  twins: async (step, world, options) => {
    const agent = agentWith(world, [{ calls: [call('a', 'look', 1)] }, 'Seen.']);
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => runInWorkflow(agent, 'Look.', step, { ...options, name })),
    );
    const third = await runInWorkflow(agent, 'Look.', step, { ...options, name: 'one' }).catch(
      (error: unknown) => error,
    );
    return { outputs: [one?.output, two?.output], third: third instanceof WindroseError && third.code };
  },
};
