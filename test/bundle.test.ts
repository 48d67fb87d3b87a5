import { gzipSync } from 'node:zlib';
import { build, type BuildResult } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './house/list-files.js';

const program = `
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { z } from 'zod';
const double = tool({ name: 'double', description: 'Doubles.', effect: 'read', input: z.object({ n: z.number() }), execute: ({ n }) => n * 2 });
const agent = new Agent({ host: new ScriptedHost(['42']), tools: [double] });
console.log((await agent.run('Twice 21?')).output);
`;

type Bundle = BuildResult<{ write: false; metafile: true }>;

function bundle(platform: 'browser' | 'neutral', contents: string): Promise<Bundle> {
  return build({
    // The example depends on core as any program does: through its package.json and its build.
    stdin: { contents, resolveDir: `${root}/examples/ask`, loader: 'js' },
    tsconfigRaw: {},
    platform,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    external: ['zod', 'zod/*', 'node:*', 'undici'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
}

/** The modules a bundle still imports. */
function importsOf({ metafile }: Bundle): string[] {
  return [...new Set(Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)))];
}

describe.each(['browser', 'neutral'] as const)('the smallest agent with one tool, bundled for %s', (platform) => {
  it('is at most 18,200 bytes, compressed, without zod', async () => {
    const { outputFiles, metafile } = await bundle(platform, program);
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    const parts = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).sort(
      ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
    );
    const largest = parts.slice(0, 8).map(([path, { bytesInOutput }]) => `${bytesInOutput} ${path}`);
    expect(
      bytes,
      `${bytes} bytes compressed; the largest parts before compression:\n${largest.join('\n')}\n`,
    ).toBeLessThanOrEqual(18_200);
  });

  it('holds no zod and imports nothing else', async () => {
    const made = await bundle(platform, program);
    expect(importsOf(made).filter((path) => !/^zod(\/|$)/.test(path))).toEqual([]);
    expect(Object.keys(made.metafile.inputs).filter((path) => /node_modules\/(zod|undici)\//.test(path))).toEqual([]);
  });
});

it('a bundle that needs Node is seen', async () => {
  expect(
    importsOf(await bundle('neutral', "import { readFile } from 'node:fs'; import 'undici'; readFile();")),
  ).toEqual(['node:fs', 'undici']);
});
