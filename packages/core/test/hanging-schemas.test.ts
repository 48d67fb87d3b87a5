import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';

describe('a schema whose check does not settle ends with the run', () => {
  function hanging(): { readonly signal: AbortSignal; readonly schema: z.ZodType<{ id: string }> } {
    const controller = new AbortController();
    const never = (): Promise<boolean> => {
      controller.abort(new Error('enough'));
      return new Promise(() => {});
    };
    return { signal: controller.signal, schema: z.object({ id: z.string().refine(never) }) };
  }

  it('where it is that of a tool', async () => {
    const { signal, schema } = hanging();
    const pay = tool({ name: 'pay', description: 'Pays.', input: schema, execute: () => expect.fail('unchecked') });
    const host = new ScriptedHost([{ calls: [{ name: 'pay', arguments: { id: 'R-17' } }] }]);
    await expect(new Agent({ host, tools: [pay] }).run('Pay.', { signal })).rejects.toThrow('enough');
  });

  it('where it is that of the answer', async () => {
    const { signal, schema } = hanging();
    const host = new ScriptedHost(['{"id":"R-17"}']);
    await expect(new Agent({ host, output: schema }).run('Which?', { signal })).rejects.toThrow('enough');
  });
});
