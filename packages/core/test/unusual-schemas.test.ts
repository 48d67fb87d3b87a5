import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { Agent, tool } from '@windrose/core';
import { emulated } from '@windrose/core/emulated';
import { jsonSchema } from '@windrose/core/json-schema';
import { native } from '@windrose/core/native';
import { ScriptedHost } from '@windrose/core/testing';
import { zod3 } from '@windrose/core/zod3';
import type { StandardSchema } from '../src/schema/standard-schema.js';

/** What a tool sees of a call that the model wrote, in words or in the host's own fields. */
async function seenOf(input: StandardSchema, written: object, inWords: boolean): Promise<unknown[]> {
  const seen: unknown[] = [];
  const look = tool({
    name: 'look',
    description: 'Looks.',
    effect: 'read',
    input,
    execute: (given) => seen.push(given),
  });
  const call = { name: 'look', arguments: written };
  const host = new ScriptedHost([inWords ? JSON.stringify([call]) : { calls: [call] }, 'Done.'], {
    ...(inWords && { capabilities: { tools: 'none', toolChoice: [], output: 'none' } }),
    strategies: [native, emulated],
  });
  await new Agent({ host, tools: [look] }).run('Look.');
  return seen;
}

describe.each([
  ['in words', true],
  ["in the host's fields", false],
])('a call %s', (_how, inWords) => {
  it('reaches a tool whose expression JavaScript takes without `u` alone', async () => {
    const written = { phone: '123-4567' };
    expect(
      await seenOf(z.object({ phone: z.string().regex(new RegExp(String.raw`^\d{3}\-\d{4}$`)) }), written, inWords),
    ).toEqual([written]);
    const pattern = String.raw`^[\w-.]+\-\d+$`;
    const schema = jsonSchema({ type: 'object', properties: { phone: { type: 'string', pattern } } });
    expect(await seenOf(schema, written, inWords)).toEqual([written]);
  });

  it('reaches a tool of zod 3 that uses a schema twice, the second time in a choice', async () => {
    const point = z3.object({ x: z3.number() });
    const schema = zod3(z3.object({ from: point, line: z3.object({ to: point }).nullable() }));
    const written = { from: { x: 1 }, line: { to: { x: 2 } } };
    expect(await seenOf(schema, written, inWords)).toEqual([written]);
  });
});
