import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, HostError, type RunEvent, tool } from '@windrose/core';
import type { Capabilities, ReadableOutput, Strategy } from '@windrose/core/host';
import type { Route } from '@windrose/core/route';
import { ScriptedHost } from '@windrose/core/testing';
import { lessons } from '../src/strategy/lessons.js';
import { native } from '../src/strategy/native.js';
import { nativeReadingText } from '../src/strategy/native-reading-text.js';
import { drain, errorOf, resultsIn } from './told-by.js';

const look = tool({
  name: 'look',
  description: 'Looks.',
  effect: 'read',
  input: z.object({ at: z.string() }),
  execute: ({ at }) => at,
});
const callLook = (given: unknown) => ({ calls: [{ name: 'look', arguments: given }] });

describe('a route of its own', () => {
  it('may change nothing of an attempt, or a part', async () => {
    const told: RunEvent['type'][] = [];
    const hosts = [new ScriptedHost([new HostError('transient', 'No.')]), new ScriptedHost(['Yes.'])];
    const route: Route = {
      hosts,
      async ask([first, second], { tell }) {
        await errorOf(Promise.resolve(first?.ask({ retries: 0 })));
        return second!.ask({
          tell: (events) => {
            told.push(...events.map(({ type }) => type));
            return tell(events);
          },
        });
      },
    };
    const { events, result } = await drain(new Agent({ host: route }).stream('Hi?'));
    expect(result.output).toBe('Yes.');
    expect(told).toContain('text-delta');
    expect(events.filter(({ type }) => type === 'text-delta')).toHaveLength(1);
    expect(hosts.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });
});

describe('a strategy of its own', () => {
  /** One that bends arguments. */
  const bending = (lift: (value: unknown) => object): Strategy => ({
    ...native,
    prepare: (...given) => ({ ...native.prepare(...given), liftArguments: (_, value) => lift(value) as never }),
  });

  it('may bend arguments back, and those that fit only as they were written are taken so', async () => {
    const strategies = [bending((value) => ({ at: (value as { place?: string }).place }))];
    const host = new ScriptedHost([callLook({ place: 'sea' }), callLook({ at: 'hill' }), callLook({}), 'Done.'], {
      strategies,
    });
    const { state } = await new Agent({ host, tools: [look] }).run('Hi?');
    const [sea, hill, neither] = resultsIn(state.messages);
    expect([sea?.content, hill?.content]).toEqual(['"sea"', '"hill"']);
    expect(neither).toMatchObject({ isError: true, content: expect.stringContaining('do not fit') });
  });

  /** One that reads answers in a way of its own. */
  const reading = (output: Partial<ReadableOutput>): Strategy => ({
    ...native,
    prepare: (...given) => ({
      ...native.prepare(...given),
      output: {
        values: (text) => [JSON.parse(text)],
        isCut: () => false,
        begin: () => ({ push: () => false, value: undefined }),
        lost: [],
        ...output,
      },
    }),
  });
  const Answer = z.object({ a: z.number() });

  it('says what the host does not check, and where', () => {
    const lost = [
      { path: '', keyword: 'minProperties', why: 'not known' },
      { path: 'a', keyword: 'minimum', why: 'not known' },
      { path: 'a', keyword: 'minimum', why: 'said twice' },
    ];
    const host = new ScriptedHost([], { strategies: [reading({ lost })] });
    expect(new Agent({ host, output: Answer }).plan().settings).toContainEqual({
      setting: 'output',
      fate: 'sent',
      asked: 'schema',
      why: 'checked on return, for the host does not check: minProperties, minimum of a',
    });
  });

  it('may find an answer cut that the host calls whole: it is sent back where there is no more room', async () => {
    const host = new ScriptedHost(['{"a":"1"}', '{"a":1}'], {
      strategies: [reading({ isCut: () => true })],
      capabilities: { sampling: { maxTokens: 'unsupported' } },
    });
    const { events, result } = await drain(new Agent({ host, output: Answer }).stream('Hi?'));
    expect(result.output).toEqual({ a: 1 });
    expect(events.filter(({ type }) => type === 'correction')).toHaveLength(1);
  });

  it('ends the run with its own fault where it cannot ask as was learned', async () => {
    const fault = new TypeError('x is undefined');
    const prepare = (shape: Parameters<Strategy['prepare']>[0], can: Capabilities) => {
      if (can.tools === 'none') throw fault;
      return native.prepare(shape, can);
    };
    const emulated: Strategy = { ...native, name: 'emulated', prepare };
    const host = new ScriptedHost([new HostError('tools-unsupported', 'No.', { status: 400 })], {
      strategies: [{ ...native, lessons, prepare }, emulated],
    });
    expect(await errorOf(new Agent({ host, tools: [look] }).run('Hi?'))).toBe(fault);
  });
});

describe('a host with rules about messages', () => {
  it.each<Partial<Capabilities>>([{ roles: 'alternating' }, { callIds: 'nine' }, { systemRole: false }])(
    'needs a strategy that keeps them: %j',
    (capabilities) => {
      const agentWith = (strategies: readonly Strategy[]) =>
        new Agent({ host: new ScriptedHost([], { capabilities, strategies }) });
      expect(() => agentWith([])).toThrow('has rules about messages or ids, and no strategy to keep them');
      expect(agentWith([nativeReadingText]).plan().strategy).toBe('native');
    },
  );
});
