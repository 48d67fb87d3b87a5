import { Agent, callsOf, type Message, tool } from '@windrose/core';
import type { Host, HostDelta, HostRequest } from '@windrose/core/host';
import { scriptedCapabilities } from '@windrose/core/testing';
import { z } from 'zod';

/** Something that happened outside of the run: a request was answered, a tool did its work. */
export interface LedgerEntry {
  /** `request 3`, `pay 2`. */
  readonly what: string;
  readonly at: 'begun' | 'done';
  /** The idempotency key a tool was given. */
  readonly key?: string;
}

/** Where the story happens. Both are called in the process that runs it, and are waited for. */
export interface DurableWorld {
  /** Adds a line to a ledger that outlives the process; it must be there when this resolves. */
  note(entry: LedgerEntry): void | Promise<void>;
  /** A point of {@link durablePoints} is reached: where the process is to die here, this never resolves. */
  reach(point: string): void | Promise<void>;
}

type Call = readonly [name: 'look' | 'pay' | 'put', n: number];

/** What the model asks for, turn by turn; the tenth request brings the answer. */
const turns: readonly (readonly Call[])[] = [
  [['look', 1]],
  [['pay', 1]],
  [
    ['look', 2],
    ['pay', 2],
  ],
  [['put', 1]],
  [
    ['look', 3],
    ['look', 4],
  ],
  [['pay', 3]],
  [
    ['put', 2],
    ['pay', 4],
  ],
  [['look', 5]],
  [['pay', 5]],
];

/** What the run of the story is begun with. */
export const durableInput = 'Look at five things, pay five bills, and put two things in their place.';

/** What the run of the story ends with, whatever dies on the way. */
export const durableOutput = 'Seen and put: look 1, look 2, put 1, look 3, look 4, put 2, look 5. All bills were sent.';

const nameOf = ([name, n]: Call): string => `${name} ${n}`;

/** Where a process can be made to die: at the beginning, inside and at the end of each request, before and after what each tool does. */
export const durablePoints: readonly string[] = [...turns, []].flatMap((calls, at) => [
  ...['begun', 'half-way', 'answered'].map((where) => `request ${at + 1} ${where}`),
  ...calls.flatMap((call) => [`${nameOf(call)} begun`, `${nameOf(call)} done`]),
]);

/** What is under way at a point: it alone may happen again, and not if it writes. */
export function underWayAt(point: string): readonly string[] {
  const what = point.replace(/ [\w-]+$/, '');
  return turns.find((calls) => calls.some((call) => nameOf(call) === what))?.map(nameOf) ?? [what];
}

/** All calls of the story, in their order. */
export const durableCalls: readonly string[] = turns.flat().map(nameOf);

/** The agent of the story: ten requests and twelve calls of tools that read, write, or may be run again. What it answers depends on the conversation alone. */
export function makeDurableAgent(world: DurableWorld) {
  return new Agent({ host: makeHost(world), tools: makeTools(world), limits: { steps: 12 } });
}

function makeTools(world: DurableWorld) {
  const make = (name: Call[0], conduct: object) =>
    tool({
      name,
      description: `Does ${name}.`,
      approval: 'never',
      trust: 'trusted',
      ...conduct,
      input: z.object({ n: z.number() }),
      execute: async ({ n }, { idempotencyKey: key }) => {
        const what = `${name} ${n}`;
        await world.note({ what, at: 'begun', key });
        await world.reach(`${what} begun`);
        await world.note({ what, at: 'done', key });
        await world.reach(`${what} done`);
        return what;
      },
    });
  return [make('look', { effect: 'read' }), make('pay', { effect: 'write' }), make('put', { idempotent: true })];
}

function makeHost(world: DurableWorld): Host {
  return {
    name: 'story',
    model: 'story',
    capabilities: scriptedCapabilities,
    async *generate(request) {
      const messages = messagesOf(request);
      const turn = messages.filter((message) => message.role === 'assistant' && callsOf(message).length > 0).length;
      const what = `request ${turn + 1}`;
      await world.note({ what, at: 'begun' });
      await world.reach(`${what} begun`);
      const [first, ...rest] = answer(turn, messages);
      if (first !== undefined) yield first;
      await world.reach(`${what} half-way`);
      yield* rest;
      await world.note({ what, at: 'done' });
      await world.reach(`${what} answered`);
    },
  };
}

function messagesOf(request: HostRequest): readonly Message[] {
  return request.kind === 'chat' ? request.messages : [];
}

function answer(turn: number, messages: readonly Message[]): HostDelta[] {
  const calls = turns[turn] ?? [];
  const usage = { type: 'usage', usage: { inputTokens: messages.length, outputTokens: 1 } } as const;
  if (calls.length === 0) {
    const seen = messages.flatMap((each) =>
      each.role === 'tool' && each.name !== 'pay' ? [readText(each.content)] : [],
    );
    const text = `Seen and put: ${seen.join(', ')}. All bills were sent.`;
    const half = text.length >> 1;
    return [
      ...[text.slice(0, half), text.slice(half)].map((part) => ({ type: 'text', text: part }) as const),
      usage,
      stop,
    ];
  }
  const written = calls.map(([name, n], index): HostDelta => ({
    type: 'tool-call',
    index,
    id: `c${turn}-${index}`,
    name,
    arguments: JSON.stringify({ n }),
  }));
  return [{ type: 'text', text: `Step ${turn + 1}.` }, ...written, usage, { type: 'finish', reason: 'tool-calls' }];
}

const stop: HostDelta = { type: 'finish', reason: 'stop' };

function readText(content: string): string {
  return /^"(.*)"$/.exec(content)?.[1] ?? content;
}
