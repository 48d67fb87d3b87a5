import { Agent, HostError, type RunEvent, StreamError, tool } from '@windrose/core';
import { compatible } from '@windrose/host-compatible';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quickClock } from './quick-clock.js';
import { chunk, eventsReply, type FaultyMessage, streamedReply, wholeReply } from './replies.js';
import { type ScriptedReply, startScriptedServer } from './scripted-server.js';

const paris = { city: 'Paris' };
const rome = { city: 'Rome' };
const written = (value: unknown): string => JSON.stringify(value);
const call = (args: unknown, more: object = {}): object => ({
  id: 'call_1a2b3c4d',
  type: 'function',
  function: { name: 'get_weather', arguments: args },
  ...more,
});

const capabilities = {
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  parallelSwitch: true,
  output: 'schema',
  outputWithStream: true,
  outputWithTools: true,
  roles: 'free',
  systemRole: true,
  callIds: 'any',
} as const;

/** Runs one tool before a host that gives these replies. */
async function runBefore(replies: readonly ScriptedReply[], optional = false) {
  const server = await startScriptedServer(replies);
  const ran: unknown[] = [];
  const city = z.string();
  const getWeather = tool({
    name: 'get_weather',
    description: 'The weather in a city.',
    effect: 'read',
    input: optional ? z.object({ city: city.optional() }) : z.object({ city }),
    execute: (input) => {
      ran.push(input);
      return { temperature: 21 };
    },
  });
  const host = compatible({ name: 'faulty', baseUrl: server.url, model: 'm', capabilities });
  const agent = new Agent({ host, tools: [getWeather], clock: quickClock, limits: { steps: 5 } });
  const events: RunEvent[] = [];
  agent.on('retry', (event) => events.push(event));
  const outcome: { output?: string; error?: unknown } = await agent.run('Weather?').then(
    ({ output }) => ({ output }),
    (error: unknown) => ({ error }),
  );
  await server.close();
  return { ...outcome, ran, bodies: server.bodies, retries: events.length };
}

const done: FaultyMessage = { content: 'It is 21 degrees.', finish: 'stop' };
const framings = [
  ['whole', wholeReply],
  ['streamed', streamedReply],
] as const;

describe.each(framings)('a faulty answer, %s', (_framing, reply) => {
  const runs: readonly (readonly [string, FaultyMessage, readonly unknown[]])[] = [
    ['well-formed', { calls: [call(written(paris))], finish: 'tool_calls' }, [paris]],
    ['calls, but finish "stop"', { calls: [call(written(paris))], finish: 'stop' }, [paris]],
    ['arguments as an object', { calls: [call(paris)], finish: 'tool_calls' }, [paris]],
    ['a text call of Mistral', { content: '[TOOL_CALLS]get_weather[ARGS]{"city": "Paris"}' }, [paris]],
    [
      'a text call of Mistral, older',
      { content: '[TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}]' },
      [paris],
    ],
    [
      'a text call of Hermes',
      { content: '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Paris"}}\n</tool_call>' },
      [paris],
    ],
    ['a bare list of calls', { content: '[{"name": "get_weather", "arguments": {"city": "Paris"}}]' }, [paris]],
    ['a call without an id', { calls: [call(written(paris), { id: undefined })], finish: 'tool_calls' }, [paris]],
    ['the id "null"', { calls: [call(written(paris), { id: 'null' })], finish: 'tool_calls' }, [paris]],
    [
      'two calls with the same id',
      { calls: [call(written(paris)), call(written(rome))], finish: 'tool_calls' },
      [paris, rome],
    ],
    [
      'two calls without ids',
      { calls: [call(written(paris), { id: '' }), call(written(rome), { id: '' })] },
      [paris, rome],
    ],
    ['arguments encoded twice', { calls: [call(written(written(paris)))], finish: 'tool_calls' }, [paris]],
  ];

  it.each(runs)('runs the tool: %s', async (_title, message, expected) => {
    const { output, ran } = await runBefore([reply(message), reply(done)]);
    expect({ output, ran }).toEqual({ output: done.content, ran: expected });
  });

  const fed: readonly (readonly [string, FaultyMessage, RegExp])[] = [
    [
      'arguments that lack their closing brace',
      { calls: [call('{"city":"Paris"')], finish: 'tool_calls' },
      /not valid JSON/,
    ],
    [
      'arguments cut at the token limit',
      { calls: [call('{"city":"Par')], finish: 'length' },
      /cut off at the token limit/,
    ],
    [
      'whole-looking arguments at the token limit',
      { calls: [call('{"city":"Par"}')], finish: 'length' },
      /cut off at the token limit/,
    ],
    ['arguments that fail the schema', { calls: [call('{"city":42}')], finish: 'tool_calls' }, /city/],
    ['an unknown tool', { calls: [call('{}', { function: { name: 'get_time', arguments: '{}' } })] }, /get_weather/],
    [
      'a text call with a wrong argument',
      { content: '[TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": ["Paris", "Rome"]}}]' },
      /city/,
    ],
  ];

  it.each(fed)('tells the model what is wrong, and runs nothing: %s', async (_title, message, told) => {
    for (const optional of [false, true]) {
      const { output, ran, bodies } = await runBefore([reply(message), reply(done)], optional);
      expect({ output, ran }).toEqual({ output: done.content, ran: [] });
      expect(written(bodies[1])).toMatch(told);
    }
  });

  it('asks once more where calls are announced and none come, and ends with an error where they never do', async () => {
    const none: FaultyMessage = { calls: [], finish: 'tool_calls' };
    expect(await runBefore([reply(none), reply(done)])).toMatchObject({ output: done.content, ran: [] });
    const { error, bodies } = await runBefore([reply(none)]);
    expect(error).toMatchObject({ code: 'OUTPUT' });
    expect(bodies.length).toBe(4);
  });

  it('goes on after a busy host and after a page of HTML', async () => {
    const busy = { status: 429, headers: { 'retry-after': '1' }, body: '{"error":{"message":"slow down"}}' };
    const page = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><h1>Bad Gateway</h1></html>' };
    for (const failure of [busy, page]) {
      expect(await runBefore([failure, reply(done)])).toMatchObject({ output: done.content, retries: 1 });
    }
  });

  it('gives an error inside a 200 as an error, with what the host said', async () => {
    for (const error of [{ message: 'The engine is on fire', type: 'server_error' }, 'The engine is on fire']) {
      const body = written({ error });
      const { error: thrown } = await runBefore([{ body }]);
      expect(thrown).toBeInstanceOf(HostError);
      expect(String(thrown)).toContain('The engine is on fire');
      expect((await runBefore([{ body }, reply(done)])).output).toBe(done.content);
    }
  });
});

describe('a stream of two calls', () => {
  const [first, second] = [written(paris), written(rome)];
  const begin = (index: number | undefined, id: string): object =>
    chunk({
      tool_calls: [
        {
          ...(index !== undefined && { index }),
          id,
          type: 'function',
          function: { name: 'get_weather', arguments: '' },
        },
      ],
    });
  const piece = (index: number | undefined, text: string): object =>
    chunk({ tool_calls: [{ ...(index !== undefined && { index }), function: { arguments: text } }] });
  const wholeCall = (index: number | undefined, id: string, text: string): object =>
    chunk({
      tool_calls: [
        {
          ...(index !== undefined && { index }),
          id,
          type: 'function',
          function: { name: 'get_weather', arguments: text },
        },
      ],
    });
  const end = chunk({}, 'tool_calls');

  const shapes: readonly (readonly [string, readonly object[]])[] = [
    [
      'fragments under their index',
      [begin(0, 'a'), piece(0, first.slice(0, 5)), piece(0, first.slice(5)), begin(1, 'b'), piece(1, second), end],
    ],
    [
      'interleaved fragments',
      [
        begin(0, 'a'),
        begin(1, 'b'),
        piece(0, first.slice(0, 5)),
        piece(1, second.slice(0, 3)),
        piece(0, first.slice(5)),
        piece(1, second.slice(3)),
        end,
      ],
    ],
    ['index 0 for both', [wholeCall(0, 'a', first), wholeCall(0, 'b', second), end]],
    ['index 0 for both, in fragments', [begin(0, 'a'), piece(0, first), begin(0, 'b'), piece(0, second), end]],
    ['no index at all', [wholeCall(undefined, 'a', first), wholeCall(undefined, 'b', second), end]],
    [
      'no index, in fragments',
      [begin(undefined, 'a'), piece(undefined, first), begin(undefined, 'b'), piece(undefined, second), end],
    ],
    [
      'both in one chunk without an index',
      [chunk({ tool_calls: [call(first, { id: 'a' }), call(second, { id: 'b' })] }, 'tool_calls')],
    ],
    ['both in one chunk, one id', [chunk({ tool_calls: [call(first), call(second)] }, 'tool_calls')]],
    [
      'names repeated as ""',
      [
        begin(0, 'a'),
        chunk({ tool_calls: [{ index: 0, function: { name: '', arguments: first } }] }),
        wholeCall(1, 'b', second),
        end,
      ],
    ],
    [
      'arguments null first',
      [
        chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'get_weather', arguments: null } }] }),
        piece(0, first),
        wholeCall(1, 'b', second),
        end,
      ],
    ],
    ['indexes from 1', [wholeCall(1, 'a', first), wholeCall(2, 'b', second), end]],
  ];

  it.each(shapes)('runs both: %s', async (_title, events) => {
    const { output, ran } = await runBefore([eventsReply(events), streamedReply(done)]);
    expect({ output, ran }).toEqual({ output: done.content, ran: [paris, rome] });
  });

  it('runs nothing where the connection ends in the middle, and asks again', async () => {
    const half = eventsReply([begin(0, 'a'), piece(0, '{"city":"Par')], true);
    for (const optional of [false, true]) {
      expect(await runBefore([half, streamedReply(done)], optional)).toMatchObject({ output: done.content, ran: [] });
      const { error, ran } = await runBefore([half], optional);
      expect(error).toBeInstanceOf(StreamError);
      expect(ran).toEqual([]);
    }
  });

  it('runs nothing that the token limit cut, and tells the model', async () => {
    const half = eventsReply([begin(0, 'a'), piece(0, '{"city":"Par'), chunk({}, 'length')]);
    for (const optional of [false, true]) {
      const { output, ran, bodies } = await runBefore([half, streamedReply(done)], optional);
      expect({ output, ran }).toEqual({ output: done.content, ran: [] });
      expect(written(bodies[1])).toMatch(/cut off at the token limit/);
    }
  });
});

describe.each(framings)('a structured answer, %s', (_framing, reply) => {
  const Report = z.object({ city: z.string(), temperature: z.number(), note: z.string().optional() });
  const good = { city: 'Paris', temperature: 21 };

  async function reportFrom(contents: readonly string[]) {
    const server = await startScriptedServer(contents.map((content) => reply({ content })));
    const host = compatible({ name: 'faulty', baseUrl: server.url, model: 'm', capabilities });
    const run = new Agent({ host, output: Report, clock: quickClock }).run('Report.');
    const result = await run.then(
      ({ output, state }) => ({ output, corrections: state.corrections }),
      (error: unknown) => ({ error }),
    );
    await server.close();
    return result;
  }

  it('is taken as it is where it fits', async () => {
    expect(await reportFrom([written(good)])).toEqual({ output: good, corrections: 0 });
  });

  it('is asked for again where a field has the wrong type', async () => {
    expect(await reportFrom(['{"city":"Paris","temperature":"warm"}', written(good)])).toEqual({
      output: good,
      corrections: 1,
    });
  });

  it('is found in talk and fences without asking again', async () => {
    const texts = [
      `Sure! Here it is:\n\n\`\`\`json\n${written(good)}\n\`\`\`\n\nAnything else?`,
      `\`\`\`\n${written(good)}\n\`\`\``,
      `The report is ${written(good)}`,
    ];
    for (const text of texts) expect(await reportFrom([text])).toEqual({ output: good, corrections: 0 });
  });

  it('may say null for what is optional', async () => {
    expect(await reportFrom([written({ ...good, note: null })])).toEqual({ output: good, corrections: 0 });
  });
});
