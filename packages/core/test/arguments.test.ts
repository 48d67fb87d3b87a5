import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type StandardSchema, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

const place = z.object({ city: z.string(), days: z.int().default(1) });

/** Calls once with these arguments: what the tool got, and what the model reads. */
async function call(given: string, input: StandardSchema<unknown, unknown> = place) {
  const received: unknown[] = [];
  const look = tool({
    name: 'look',
    description: 'Looks.',
    effect: 'read',
    input,
    execute: (value) => void received.push(value),
  });
  const host = new ScriptedHost([{ calls: [{ name: 'look', arguments: given }] }, 'Done.']);
  const { state } = await new Agent({ host, tools: [look] }).run('Hi?');
  const [result] = resultsIn(state.messages);
  return { received, content: result?.content, isError: result?.isError };
}

describe('arguments of types that JSON lacks', () => {
  it('come as what the schema says', async () => {
    const asked: unknown[] = [];
    const book = tool({
      name: 'book',
      description: 'Books.',
      effect: 'read',
      input: z.object({ on: z.date(), rooms: z.set(z.number()) }),
      execute: (input) => asked.push(input),
    });
    const calls = [{ name: 'book', arguments: { on: '2026-03-01', rooms: [1, 2] } }];
    await new Agent({ host: new ScriptedHost([{ calls }, 'Done.']), tools: [book] }).run('Book.');
    expect(asked).toEqual([{ on: new Date('2026-03-01'), rooms: new Set([1, 2]) }]);
  });
});

describe('the arguments of a call', () => {
  it.each([
    ['an object', String.raw`"{\"city\": \"Paris\"}"`, [{ city: 'Paris', days: 1 }]],
    ['no JSON', String.raw`"{\"city\": "`, []],
    ['no object', '"5"', []],
  ])('may be an object written as text inside JSON, and nothing else: %s', async (_, given, expected) => {
    const { received, isError } = await call(given);
    expect(received).toEqual(expected);
    expect(isError).toBe(expected.length === 0);
  });

  it.each(['12345678901234567890', '-9007199254740993', '1e400'])(
    'never reach the tool with another number than was written: %s',
    async (written) => {
      for (const type of [z.number(), z.string(), z.bigint(), z.unknown()]) {
        const { received, content, isError } = await call(`{"id": ${written}}`, z.object({ id: type }));
        expect({ received, isError }).toEqual({ received: [], isError: true });
        expect(content).toContain(`${written}, which cannot be kept exactly: write it as a string`);
      }
    },
  );

  it('reach the tool as the schema makes them', async () => {
    const { received, content, isError } = await call('{"city": "Paris"}');
    expect(received).toEqual([{ city: 'Paris', days: 1 }]);
    expect({ content, isError }).toEqual({ content: 'null', isError: false });
  });

  it('may be left empty where nothing is required', async () => {
    for (const given of ['', '  ', '{}']) {
      expect(
        (await call(given, z.object({ city: z.string().default('Rome'), days: z.int().default(2) }))).received,
      ).toEqual([{ city: 'Rome', days: 2 }]);
    }
  });

  it('that do not fit never reach the tool; the model reads what is wrong and what to do', async () => {
    const { received, content, isError } = await call('{"city": 3, "days": 1.5}');
    expect(received).toEqual([]);
    expect(isError).toBe(true);
    expect(JSON.parse(content ?? '')).toBe(
      [
        'Error: The arguments of look do not fit:',
        '- city: Invalid input: expected string, received number',
        '- days: Invalid input: expected int, received number',
        'Call again with these put right.',
      ].join('\n'),
    );
  });

  it('that are no JSON are refused in words, and sent back to the host as an empty object', async () => {
    const { received, content } = await call('{"city": "Par');
    expect(received).toEqual([]);
    expect(JSON.parse(content ?? '')).toMatch(
      /^Error: The arguments of look are not valid JSON \(.*\)\. Call again with a JSON object\.$/,
    );
  });

  it('that hold a "__proto__" key are refused in words', async () => {
    const { content } = await call('{"city": "Paris", "__proto__": {"admin": true}}');
    expect(JSON.parse(content ?? '')).toBe(
      'Error: The arguments of look are refused for the key "__proto__". Call again with a JSON object.',
    );
  });

  it('that are JSON but no object are refused by the schema', async () => {
    for (const given of ['null', '[]', '"Paris"', '7']) {
      const { received, content } = await call(given);
      expect(received).toEqual([]);
      expect(JSON.parse(content ?? '')).toMatch(
        /^Error: The arguments of look do not fit:\n- Invalid input: expected object/,
      );
    }
  });

  it('that make a transform of the schema throw are refused, and the run goes on', async () => {
    const input = z.object({ city: z.string().transform((text) => new URL(text).href), days: z.int().default(1) });
    const { received, content } = await call('{"city": "nowhere"}', input);
    expect(received).toEqual([]);
    expect(JSON.parse(content ?? '')).toBe(
      'Error: The arguments of look do not fit:\n- Invalid URL\nCall again with these put right.',
    );
  });
});
