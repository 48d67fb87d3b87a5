import './accept-zod3.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { Agent, type RunResult, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';

const look = tool({
  name: 'look_up',
  description: 'Looks a word up.',
  effect: 'read',
  input: z.object({ word: z.string(), limit: z.number().default(3) }),
  execute: ({ word, limit }) => `${word} ${limit}`,
});
const sum = tool({
  name: 'sum',
  description: 'Adds.',
  effect: 'read',
  input: z3.object({ terms: z3.array(z3.number()) }),
  execute: ({ terms }) => terms.reduce((a, b) => a + b, 0),
});
const host = new ScriptedHost([]);

// None of this is run: what is wrong must not compile, or the type check says that the line below a mark is fine.
const shows = (): void => {
  const agent = new Agent({ host, tools: [look, sum], toolChoice: { name: 'sum' } });
  expectTypeOf(agent.run('')).resolves.toEqualTypeOf<RunResult<string>>();
  // @ts-expect-error the name of no tool
  new Agent({ host, tools: [look, sum], toolChoice: { name: 'look' } });
  // @ts-expect-error no way to choose
  new Agent({ host, tools: [look], toolChoice: 'always' });
  // @ts-expect-error no option of an agent
  new Agent({ host, temprature: 1 });
  // @ts-expect-error no limit
  new Agent({ host, limits: { step: 1 } });
  // @ts-expect-error a limit is a number
  new Agent({ host, limits: { steps: '1' } });
  // @ts-expect-error no strategy
  new Agent({ host, strategy: 'guess' });
  // @ts-expect-error no host
  new Agent({ tools: [look] });
  // @ts-expect-error no option of a run
  void agent.run('', { abort: new AbortController().signal });
  // @ts-expect-error no event
  agent.on('tool-started', () => {});

  agent.on('tool-start', ({ call }) => {
    expectTypeOf(call.name).toEqualTypeOf<'look_up' | 'sum'>();
    // @ts-expect-error the name of no tool
    if (call.name === 'look') return;
  });
  agent.on('text-delta', (event) => {
    expectTypeOf(event.text).toEqualTypeOf<string>();
    // @ts-expect-error another event's field
    void event.call;
  });

  const lines = z.array(z.object({ title: z.string(), price: z.number() }));
  const Order = z.object({ lines, due: z.iso.date().transform((text) => new Date(text)) });
  const ordering = new Agent({ host, output: Order });
  expectTypeOf(ordering.run('')).resolves.toEqualTypeOf<RunResult<{ lines: z.infer<typeof lines>; due: Date }>>();
  // While it is written it is what the model writes: no schema has transformed it yet.
  ordering.on('output-delta', ({ partial }) => {
    expectTypeOf(partial).toEqualTypeOf<{ lines?: { title?: string; price?: number }[]; due?: string }>();
  });

  tool({
    name: 'book',
    description: 'Books.',
    effect: 'read',
    input: z.object({ city: z.string(), when: z.iso.date().transform((text) => new Date(text)) }),
    execute: (input, context) => {
      expectTypeOf(input).toEqualTypeOf<{ city: string; when: Date }>();
      expectTypeOf(context.signal).toEqualTypeOf<AbortSignal>();
      // @ts-expect-error no field of the input
      return input.town;
    },
  });
  // @ts-expect-error a field that the input does not have
  tool({ name: 'book', description: 'Books.', input: z.object({ city: z.string() }), execute: ({ town }) => town });
  // @ts-expect-error no description
  tool({ name: 'book', input: z.object({}), execute: () => 1 });
  // @ts-expect-error no schema
  tool({ name: 'book', description: 'Books.', effect: 'read', input: { type: 'object' }, execute: () => 1 });

  const output = z.object({ city: z.string(), days: z.number().transform((n) => [n]) });
  const structured = new Agent({ host, output });
  expectTypeOf(structured.run('')).resolves.toEqualTypeOf<RunResult<{ city: string; days: number[] }>>();
  // @ts-expect-error no field of the output
  void structured.run('').then((result) => result.output.town);
};

describe('literal types', () => {
  it('are kept by what is made', () => {
    expect(shows).toBeTypeOf('function');
    expectTypeOf(look.name).toEqualTypeOf<'look_up'>();
    expectTypeOf(look.execute).parameter(0).toEqualTypeOf<{ word: string; limit: number }>();
    expectTypeOf(look.execute).returns.toEqualTypeOf<string | Promise<string>>();
    expectTypeOf(sum.execute).parameter(0).toEqualTypeOf<{ terms: number[] }>();
    expect([look.name, sum.name]).toEqual(['look_up', 'sum']);
  });
});
