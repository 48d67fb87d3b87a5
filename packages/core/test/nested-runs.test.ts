import { expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, LimitError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';

it('a run inside a run leaves the error of the outer deadline its state', async () => {
  const silent = new ScriptedHost([]);
  silent.generate = async function* (_request, { signal }) {
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => setImmediate(() => reject(signal.reason)));
    });
    yield { type: 'finish', reason: 'stop' };
  };
  const inner = new Agent({ host: silent });
  let within: Promise<unknown> = Promise.resolve();
  const research = tool({
    name: 'research',
    description: 'Asks another agent.',
    effect: 'read',
    input: z.object({}),
    execute: (_input, { signal }) => (within = inner.run('Inner.', { signal })),
  });
  const host = new ScriptedHost([{ calls: [{ name: 'research', arguments: {} }] }]);
  const outer = new Agent({ host, tools: [research], limits: { runMs: 20 } });
  const error: unknown = await outer.run('Outer.').catch((each: unknown) => each);
  await expect(within).rejects.toBe(error);
  expect(error).toBeInstanceOf(LimitError);
  expect((error as LimitError).state?.messages[0]).toEqual({ role: 'user', parts: [{ type: 'text', text: 'Outer.' }] });
});
