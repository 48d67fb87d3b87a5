import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../../../test/house/list-files.js';

const program = `
export * from '@windrose/core';
export * from '@windrose/host-workers-ai';
`;

/** What a program with these packages is made of on a platform, and the modules it still imports. */
async function bundle(conditions: string[]): Promise<{ inputs: string[]; imports: string[] }> {
  const { metafile } = await build({
    // The example depends on the packages as any program does: through their package.json and their build.
    stdin: { contents: program, resolveDir: `${root}/examples/cloudflare-worker`, loader: 'js' },
    tsconfigRaw: {},
    // A neutral platform takes none of the conditions that esbuild adds for browsers and for Node.
    platform: 'neutral',
    conditions,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    external: ['zod', 'zod/*', 'undici', 'node:*', ...builtinModules],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const outputs = Object.values(metafile.outputs);
  return {
    inputs: Object.keys(metafile.inputs),
    imports: [...new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)))],
  };
}

describe('an agent on Workers AI', () => {
  it.each(['workerd', 'deno', 'bun', 'browser', 'import'])(
    'needs nothing of Node where the condition is %s',
    async (name) => {
      const { inputs, imports } = await bundle([name]);
      expect(imports.filter((path) => !/^zod(\/|$)/.test(path))).toEqual([]);
      expect(inputs.filter((path) => path.endsWith('wire/dist/send-fetch.js'))).toHaveLength(1);
    },
  );

  it('needs it in Node, so this test would see it', async () => {
    const { imports } = await bundle(['node']);
    expect(imports.some((path) => /^(node:)?net$/.test(path))).toBe(true);
    expect(imports.some((path) => /^undici(\/|$)/.test(path))).toBe(true);
  });
});
