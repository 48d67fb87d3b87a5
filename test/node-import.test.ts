import { describe, expect, it } from 'vitest';
import { root } from './house/list-files.js';
import { runProgram } from './run-program.js';

/** Runs where the packages are found as any program finds them: by their package.json, and built. */
async function runHere(program: string): Promise<unknown> {
  const said = await runProgram(process.execPath, ['--input-type=module', '--eval', program], `${root}/examples/ask`);
  return JSON.parse(said);
}

describe('what Node imports', () => {
  it('is a file or two a package, and nothing of zod 3 or undici', async () => {
    const opened = await runHere(`
      import { registerHooks } from 'node:module';
      const opened = [];
      registerHooks({ load: (url, context, next) => (opened.push(url), next(url, context)) });
      await import('zod');
      await import('@windrose/core');
      await import('@windrose/host-compatible');
      console.log(JSON.stringify(opened));`);
    const files = (opened as string[]).filter((url) => url.startsWith('file:'));
    expect(
      files.filter((url) => !/\/node_modules\/zod\//.test(url)).map((url) => url.replace(/.*\/packages\//, '')),
    ).toEqual([
      'core/dist/node/index.js',
      'core/dist/node/all.js',
      'host-compatible/dist/node/index.js',
      'wire/dist/node/index.js',
    ]);
    expect(files.filter((url) => /\/zod\/v3\//.test(url))).toEqual([]);
  });

  it('takes schemas of zod 3 as they come', async () => {
    const schemas = await runHere(`
      import { tool } from '@windrose/core';
      import { z } from 'zod3';
      const kinds = z.object({ a: z.string().optional(), b: z.array(z.record(z.number())), c: z.enum(['x']), d: z.tuple([z.boolean()]) });
      const { spec } = tool({ name: 'a', description: 'b', input: kinds, execute: () => 1 });
      let refused = '';
      try { tool({ name: 'a', description: 'b', input: z.object({ at: z.date() }), execute: () => 1 }); } catch (error) { refused = error.path; }
      console.log(JSON.stringify({ parameters: spec.parameters, refused }));`);
    expect(schemas).toEqual({
      parameters: {
        type: 'object',
        properties: {
          a: { type: 'string' },
          b: { type: 'array', items: { type: 'object', additionalProperties: { type: 'number' } } },
          c: { type: 'string', enum: ['x'] },
          d: { type: 'array', minItems: 1, maxItems: 1, items: [{ type: 'boolean' }] },
        },
        required: ['b', 'c', 'd'],
        additionalProperties: false,
      },
      refused: 'at',
    });
  });

  it('shows of the main entry what it shows elsewhere', async () => {
    const names = await runHere(`
      const [node, other] = await Promise.all([import('@windrose/core'), import('${root}/packages/core/dist/index.js')]);
      console.log(JSON.stringify([Object.keys(node), Object.keys(other)]));`);
    const [node, other] = names as [string[], string[]];
    expect(node).toEqual(other);
  });
});
