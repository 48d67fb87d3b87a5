import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText, root } from './house/list-files.js';
import type { Manifest } from './house/manifest.js';
import { runProgram, runTsc } from './run-program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const folders = globSync('packages/*/package.json', { cwd: root })
  .filter((path) => !(JSON.parse(readText(path)) as Manifest).private)
  .map((path) => `./${path.replace('/package.json', '')}`);
const zodVersion = (JSON.parse(readText('package.json')) as Manifest).devDependencies?.zod;

const program = `
import { Agent, tool } from '@windrose/core';
import { HostError } from '@windrose/core/host';
import { raw } from '@windrose/core/raw';
import { ScriptedHost } from '@windrose/core/testing';
import { localHost } from '@windrose/host-local';
import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import { calculate, convertUnits } from '@windrose/tool-math';
import { z } from 'zod';

const double = tool({ name: 'double', description: 'Doubles.', effect: 'read', input: z.object({ n: z.number() }), execute: ({ n }) => n * 2 });
const host = new ScriptedHost([{ calls: [{ name: 'double', arguments: { n: 21 } }] }, 'It is 42.']);
const agent = new Agent({ host, tools: [double, calculate, convertUnits] });
const { output } = await agent.run('Twice 21?');
const missing: unknown = await localHost().catch((error: unknown) => error);
console.log(JSON.stringify({
  output,
  requests: host.requests.length,
  raw: raw.name,
  model: tinyMixtralPath.endsWith('.gguf'),
  missing: missing instanceof HostError ? { kind: missing.kind, message: missing.message } : String(missing),
}));
`;

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2023',
  lib: ['es2024', 'dom', 'dom.asynciterable'],
  types: [],
};
const compilerConfig = (options: object): string =>
  JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: ['program.ts'] });

describe('the packages, packed and installed outside the workspace', () => {
  const consumer = makeTemporaryFolder();
  let packed: readonly Packed[] = [];

  beforeAll(async () => {
    packed = JSON.parse(
      await runProgram(
        'npm',
        ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer.path, ...folders],
        root,
      ),
    ) as Packed[];
    consumer.write({
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'program.ts': program,
      'tsconfig.nodenext.json': compilerConfig({ module: 'nodenext' }),
      'tsconfig.bundler.json': compilerConfig({ module: 'esnext', moduleResolution: 'bundler' }),
    });
    const tarballs = packed.map(({ filename }) => `./${filename}`);
    await runProgram(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, `zod@${zodVersion}`],
      consumer.path,
    );
  });

  afterAll(() => consumer[Symbol.dispose]());

  it('hold what is built, README.md and LICENSE, and no sources or tests', () => {
    for (const { name, files } of packed) {
      const paths = files.map(({ path }) => path);
      expect(paths, name).toEqual(
        expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']),
      );
      expect(
        paths.filter((path) => /^(src|test|training)\/|\.test\.|tsconfig|tsup|\.map$/.test(path)),
        name,
      ).toEqual([]);
    }
  });

  it('run an agent, and say what to install where the local engine is missing', async () => {
    const said: unknown = JSON.parse(await runProgram(process.execPath, ['program.ts'], consumer.path));
    expect(said).toEqual({
      output: 'It is 42.',
      requests: 2,
      raw: 'raw',
      model: true,
      missing: { kind: 'engine-missing', message: expect.stringContaining('npm install node-llama-cpp') as string },
    });
  });

  it.each(['nodenext', 'bundler'])('have types that resolve with %s', async (resolution) => {
    expect(await runTsc(consumer.path, `tsconfig.${resolution}.json`)).toBe('');
  });
});
