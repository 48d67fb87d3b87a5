import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { resultsIn } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

/** Runs one call of a tool that does this; what the model reads of it. */
async function told(execute: (input: { list: number[] }) => unknown) {
  const clock = new HandClock();
  const work = tool({
    name: 'work',
    description: 'Works.',
    effect: 'read',
    input: z.object({ list: z.array(z.number()) }),
    timeoutMs: 20,
    execute,
  });
  const host = new ScriptedHost([{ calls: [{ name: 'work', arguments: { list: [1] } }] }, 'Done.']);
  const agent = new Agent({ host, tools: [work], clock });
  agent.on('tool-start', () => setImmediate(() => clock.advance(20)));
  const { output, state } = await agent.run('Go.');
  expect(output).toBe('Done.');
  expect(clock.open).toBe(0);
  const [result] = resultsIn(state.messages);
  return { ...result, content: JSON.parse(result?.content ?? ''), state };
}

const value = async (returned: unknown) => {
  const { content, isError } = await told(() => returned);
  expect(isError).toBe(false);
  return content;
};

const failure = async (execute: (input: { list: number[] }) => unknown): Promise<string> => {
  const { content, isError } = await told(execute);
  expect(isError).toBe(true);
  return content;
};

describe('what a tool returns', () => {
  it('is read by the model as JSON', async () => {
    expect(await value({ city: 'Paris', days: [1, 2] })).toEqual({ city: 'Paris', days: [1, 2] });
    expect(await value('plain text')).toBe('plain text');
    expect(await value(Promise.resolve(new Date(0)))).toBe('1970-01-01T00:00:00.000Z');
  });

  it('is null where it returns nothing', async () => {
    for (const nothing of [undefined, null, Promise.resolve()]) expect(await value(nothing)).toBe(null);
  });

  it('is an error the model reads where it is no JSON', async () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(await failure(() => circular)).toMatch(
      /^Error: work ran, but what it returned is not JSON: Converting circular structure/,
    );
    expect(await failure(() => ({ count: 7n }))).toBe(
      'Error: work ran, but what it returned is not JSON: Do not know how to serialize a BigInt',
    );
    const named = { [Symbol.toStringTag]: 'Money', amount: 7n };
    expect(await failure(() => named)).toBe(
      'Error: work ran, but what it returned is not JSON: Do not know how to serialize a BigInt',
    );
    const getter = {
      get city() {
        throw new Error('no connection');
      },
    };
    expect(await failure(() => getter)).toBe('Error: work ran, but what it returned is not JSON: no connection');
  });

  it('is an error the model reads where JSON would make nothing of it', async () => {
    const lost: [returned: unknown, what: string][] = [
      [new Map([['city', 'Paris']]), 'a Map'],
      [new Set(['Paris']), 'a Set'],
      [new TypeError('no such city'), 'an Error'],
      [() => 1, 'a function'],
      [Symbol('Paris'), 'a symbol'],
      [Number.NaN, 'NaN'],
      [-Infinity, '-Infinity'],
      [{ users: new Map([['ann', 1]]) }, 'a Map'],
      [[{ tags: new Set(['a']) }], 'a Set'],
      [{ ok: false, error: new Error('disk full') }, 'an Error'],
      [{ page: Promise.resolve('') }, 'a Promise'],
      [Object.assign(new Error('disk full'), { code: 'ENOSPC' }), 'an Error'],
      [new Response('a page'), 'a Response'],
      [{ body: new ReadableStream() }, 'a ReadableStream'],
      [new Headers({ etag: 'a' }), 'a Headers'],
      [new URLSearchParams('a=b'), 'a URLSearchParams'],
      [(function* () {})(), 'a Generator'],
    ];
    for (const [returned, what] of lost) {
      expect(await failure(() => returned)).toBe(
        `Error: work ran, but it returned ${what}, which JSON cannot say: return plain values.`,
      );
    }
    expect(await value(Object.assign(new Map(), { toJSON: () => ({ city: 'Paris' }) }))).toEqual({ city: 'Paris' });
    expect(await value({ found: {}, none: [] })).toEqual({ found: {}, none: [] });
    expect(await value({ bare: Object.create(null), own: new (class Own {})() })).toEqual({ bare: {}, own: {} });
    expect(await value([new Uint8Array([7]), Object(5), {}])).toEqual([{ 0: 7 }, 5, {}]);
  });

  it('says by name what is no number or infinite inside of it, and null only where null was returned', async () => {
    const returned = {
      mean: Number.NaN,
      bounds: [-Infinity, 7],
      best: Infinity,
      note: null,
      said: 'null',
      at: undefined,
    };
    expect(await value(returned)).toEqual({
      mean: 'NaN',
      bounds: ['-Infinity', 7],
      best: 'Infinity',
      note: null,
      said: 'null',
    });
    expect(await value(undefined)).toBe(null);
  });

  it('is cut where it is long, also at ten million characters', async () => {
    const content = String(await value('x'.repeat(10_000_000)));
    expect(content).toMatch(/^"x{63963} … \[cut: 9936038 more characters\]$/);
  });
});

describe('a tool that fails', () => {
  it('by throwing is told in its own words', async () => {
    expect(
      await failure(() => {
        throw new Error('no such city');
      }),
    ).toBe('Error: work failed: no such city');
    expect(
      await failure(() => {
        throw 'no such city';
      }),
    ).toBe('Error: work failed: no such city');
    expect(
      await failure(() => {
        throw { code: 404 };
      }),
    ).toBe('Error: work failed: {"code":404}');
    expect(
      await failure(() => {
        throw new RangeError();
      }),
    ).toBe('Error: work failed: RangeError');
    expect(await failure(() => Promise.reject(new Error('no such city')))).toBe('Error: work failed: no such city');
  });

  it('without a reason is told so', async () => {
    expect(
      await failure(() => {
        throw undefined;
      }),
    ).toBe('Error: work failed: it gave no reason');
    expect(await failure(() => Promise.reject())).toBe('Error: work failed: it gave no reason');
  });

  it('with a reason that cannot be read does not end the run', async () => {
    expect(
      await failure(() => {
        throw Object.create(null, {
          toJSON: {
            get: () => {
              throw new Error();
            },
          },
        });
      }),
    ).toBe('Error: work failed: it gave a reason that cannot be read');
  });

  it('by rejecting after its deadline is told of the deadline, and nothing is left unhandled', async () => {
    const gate = Promise.withResolvers<never>();
    expect(await failure(() => gate.promise)).toBe('Error: work did not answer within 20 ms and was stopped.');
    gate.reject(new Error('late'));
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('by never returning is told of the deadline', async () => {
    expect(await failure(() => new Promise(() => {}))).toBe('Error: work did not answer within 20 ms and was stopped.');
    expect(await failure(() => ({ then: () => {} }))).toBe('Error: work did not answer within 20 ms and was stopped.');
  });
});

describe('a tool that changes its input', () => {
  it('changes nothing of what the model is told that it wrote', async () => {
    const { state } = await told((input) => {
      input.list.push(2);
      return Object.assign(input, { list: 'gone' });
    });
    expect(state.messages[1]).toMatchObject({ parts: [{ arguments: '{"list":[1]}' }] });
  });
});
