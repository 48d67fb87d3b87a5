import { fileURLToPath } from 'node:url';

import { Agent } from '@windrose/core';
import { llamaServer } from '@windrose/host-compatible';
import { describeLiveHost } from '@windrose/testkit/vitest';
import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { makeDemoTools } from '../../../../examples/ask/src/tools.js';
import { startLlamaServer, type RunningLlamaServer } from './start-llama-server.js';
import { tellMissingServer } from './tell-missing-server.js';

const formats = ['v3', 'v1'] as const;
type Format = (typeof formats)[number];

const servers = new Map<Format, RunningLlamaServer>();
let missing: string | undefined;

// Where no server was built before, it is built now, which takes the compiler a minute.
beforeAll(async () => {
  for (const format of formats) {
    const template = fileURLToPath(new URL(`../templates/mistral-${format}.jinja`, import.meta.url));
    const server = await startLlamaServer({ modelPath: tinyMixtralPath, template, contextTokens: 1024 });
    if ('reason' in server) return void (missing = tellMissingServer(server.reason));
    servers.set(format, server);
  }
}, 900_000);
beforeEach(({ skip }) => skip(missing !== undefined, missing));
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

const baseUrlOf = (format: Format): string => `${servers.get(format)?.url}/v1`;
const open = (format: Format, raw: boolean) => llamaServer({ baseUrl: baseUrlOf(format), format, raw });
const close = (): Promise<void> => Promise.resolve();

/** Every format, as messages for the server's template and as prompts of ours. */
for (const format of formats) {
  describeLiveHost({
    name: `llama.cpp's own server, template of ${format}`,
    open: async () => ({ host: open(format, false), close }),
  });
  describeLiveHost({
    name: `llama.cpp's own server, raw prompts of ${format}`,
    open: async () => ({ host: open(format, true), close }),
  });
}

describe.each([
  ['in messages', false],
  ['in a prompt of ours', true],
])("the demo's agent, asked %s", (_, raw) => {
  it.each([
    ['What is the weather in Oslo?', ['get_weather {"city":"Oslo"}']],
    ['what time is it in Rome', ['get_time {"city":"Rome"}']],
    ['What is 180 cm in inches?', ['convert_units {"value":180,"from":"cm","to":"inches"}']],
    ['What is 12 * 12?', ['calculate {"expression":"12 * 12"}']],
    ['Hello there', []],
  ])('answers "%s" with the calls that the question needs', async (question, calls) => {
    const tools = makeDemoTools({ now: () => new Date('2026-06-01T12:00:00Z') });
    const agent = new Agent({ host: open('v3', raw), tools, temperature: 0, maxTokens: 128 });
    const started: string[] = [];
    agent.on('tool-start', ({ call, input }) => started.push(`${call.name} ${JSON.stringify(input)}`));
    const { output } = await agent.run(question);
    expect(started).toEqual(calls);
    expect(output).not.toBe('');
  });
});
