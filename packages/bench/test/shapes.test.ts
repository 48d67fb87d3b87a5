import { Agent, tool } from '@windrose/core';
import { compatible } from '@windrose/host-compatible';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioPath } from '../src/stub/scenario.js';
import { stubCapabilities as capabilities } from '../src/stub/stub-capabilities.js';
import { startStub, type Stub } from '../src/stub/stub-server.js';
import { createTask } from '../src/task.js';

let stub: Stub;
beforeEach(async () => {
  stub = await startStub();
});
afterEach(() => stub.close());

/** How often schemas were converted and results written as JSON. */
interface Counted {
  conversions: number;
  written: number;
}

/** The tools of the bench, of which each conversion of a schema and each writing of a result is counted. */
function countingTools(counted: Counted) {
  return createTask().tools.map(({ name, description, input, execute }) => {
    const convert = input._zod.processJSONSchema;
    input._zod.processJSONSchema = (...asked) => {
      counted.conversions++;
      convert?.(...asked);
    };
    const toJSON = (value: unknown) => () => {
      counted.written++;
      return value;
    };
    return tool({
      name,
      description,
      input,
      effect: 'read',
      execute: async (asked) => ({ toJSON: toJSON(await execute(asked)) }),
    });
  });
}

function openAgent(turns: number, counted: Counted) {
  const path = scenarioPath({ turns, calls: 2 });
  const host = compatible({ name: 'stub', baseUrl: `${stub.origin}/${path}/v1`, model: 'stub', capabilities });
  return new Agent({ host, tools: countingTools(counted), limits: { steps: turns + 1, toolCalls: 2 * turns } });
}

describe('a run of so many turns', () => {
  it.each([1, 10, 40])('asks %i times and once for the answer, over one connection', async (turns) => {
    await openAgent(turns, { conversions: 0, written: 0 }).run('Go.');
    expect(stub.served).toEqual({ requests: turns + 1, connections: 1 });
  });

  it.each([1, 10, 40])('writes each result once, however many requests it is part of (%i turns)', async (turns) => {
    const counted = { conversions: 0, written: 0 };
    await openAgent(turns, counted).run('Go.');
    expect(counted.written).toBe(2 * turns);
  });

  it('converts the schema of a tool once, in however many turns and runs it is offered', async () => {
    const counted = { conversions: 0, written: 0 };
    const agent = openAgent(10, counted);
    await agent.run('Go.');
    await agent.run('Go again.');
    expect(counted.conversions).toBe(3);
  });
});

describe('many runs at once', () => {
  it('ask no oftener than one after another, and over no more connections than there are runs', async () => {
    const agent = openAgent(5, { conversions: 0, written: 0 });
    await Promise.all(Array.from({ length: 50 }, () => agent.run('Go.')));
    expect(stub.served.requests).toBe(50 * 6);
    expect(stub.served.connections).toBeLessThanOrEqual(50);
  });
});
