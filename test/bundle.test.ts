import { gzipSync } from 'node:zlib';
import { build, type BuildResult } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './house/list-files.js';

const double = `
import { Agent, tool } from '@windrose/core';
import { z } from 'zod';
const double = tool({ name: 'double', description: 'Doubles.', effect: 'read', input: z.object({ n: z.number() }), execute: ({ n }) => n * 2 });
`;

const ask = `console.log((await new Agent({ host, tools: [double] }).run('Twice 21?')).output);`;

const scripted = `${double}
import { ScriptedHost } from '@windrose/core/testing';
const host = new ScriptedHost(['42']);
${ask}`;

const served = `${double}
import { compatible } from '@windrose/host-compatible';
const host = compatible({ name: 'mine', baseUrl: 'http://localhost:1/v1', model: 'm', capabilities: { tools: 'loose', toolChoice: ['auto'] } });
${ask}`;

const servedWith = (ways: string): string => `${double}
import { compatibleWith } from '@windrose/host-compatible';
import { native } from '@windrose/core/native';
const host = compatibleWith([${ways}], { name: 'mine', baseUrl: 'http://localhost:1/v1', model: 'm', capabilities: { tools: 'loose', toolChoice: ['auto'] } });
${ask}`;

type Bundle = BuildResult<{ write: false; metafile: true }>;

function bundle(platform: 'browser' | 'neutral' | 'node', contents: string): Promise<Bundle> {
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

/** What each program may weigh, in bytes, compressed, without zod. */
const programs: readonly (readonly [what: string, atMost: number, program: string])[] = [
  ['before a scripted host', 21_720, scripted],
  ['before a server without rules, asked in no other way', 38_320, servedWith('')],
  ['before a server that is asked natively', 90_580, servedWith('native')],
  ['before any server, in every way', 94_150, served],
];

describe.each(['browser', 'neutral'] as const)('the smallest agent with one tool, bundled for %s', (platform) => {
  it.each(programs)('%s is of at most %d bytes', async (_, atMost, program) => {
    const { outputFiles, metafile } = await bundle(platform, program);
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    const parts = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).sort(
      ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
    );
    const largest = parts.slice(0, 8).map(([path, { bytesInOutput }]) => `${bytesInOutput} ${path}`);
    const said = `${bytes} bytes compressed; the largest parts before compression:\n${largest.join('\n')}\n`;
    expect(bytes, said).toBeLessThanOrEqual(atMost);
  });

  it.each(programs)('%s holds no zod and imports nothing else', async (_, _atMost, program) => {
    const made = await bundle(platform, program);
    expect(importsOf(made).filter((path) => !/^zod(\/|$)/.test(path))).toEqual([]);
    expect(Object.keys(made.metafile.inputs).filter((path) => /node_modules\/(zod|undici)\//.test(path))).toEqual([]);
  });
});

it('the smallest agent is the same, bundled for Node: the file that Node opens is not for bundlers', async () => {
  const [forNode, forBrowsers] = await Promise.all([bundle('node', scripted), bundle('browser', scripted)]);
  expect(forNode.outputFiles[0]?.text).toBe(forBrowsers.outputFiles[0]?.text);
});

it('a bundle that needs Node is seen', async () => {
  expect(
    importsOf(await bundle('neutral', "import { readFile } from 'node:fs'; import 'undici'; readFile();")),
  ).toEqual(['node:fs', 'undici']);
});
