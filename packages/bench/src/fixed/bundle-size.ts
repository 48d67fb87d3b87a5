import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageFolder } from '../package-folder.js';

const double = `const double = tool({ name: 'double', description: 'Doubles a number.', effect: 'read',
  input: z.object({ value: z.number() }), execute: ({ value }) => value * 2 });`;

/** The smallest agents with a tool. */
export const programs = {
  /** Before a host that is written down: core alone. */
  scripted: `import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import * as z from 'zod';
${double}
console.log((await new Agent({ host: new ScriptedHost(['42']), tools: [double] }).run('Twice 21?')).output);`,
  /** Before a server of chat completions: with all that reaches it. */
  served: `import { Agent, tool } from '@windrose/core';
import { compatible } from '@windrose/host-compatible';
import * as z from 'zod';
${double}
const host = compatible({ name: 'mine', baseUrl: 'http://localhost:1/v1', model: 'm', capabilities: { tools: 'loose' } });
console.log((await new Agent({ host, tools: [double] }).run('Twice 21?')).output);`,
  /** The same with no more than a server without rules needs, which has tools of its own. */
  plain: `import { Agent, tool } from '@windrose/core';
import { compatibleWith } from '@windrose/host-compatible';
import * as z from 'zod';
${double}
const capabilities = { tools: 'loose', toolChoice: ['auto'], roles: 'free', systemRole: true, callIds: 'any' };
const host = compatibleWith([], { name: 'mine', baseUrl: 'http://localhost:1/v1', model: 'm', capabilities });
console.log((await new Agent({ host, tools: [double] }).run('Twice 21?')).output);`,
};

/** What a program weighs bundled for a browser, minified and compressed, without zod; in kB. */
export async function bundleSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: packageFolder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['zod', 'zod/*'],
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}
