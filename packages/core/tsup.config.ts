import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { ZodFirstPartyTypeKind } from 'zod/v3';

export default defineConfig({
  // A file each: whoever bundles an agent drops the modules it does not use whole, which no bundler can do inside one.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  onSuccess: buildForNode,
});

/** The sources of the entries; in Node the main one takes zod 3 too. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default: string }>;
};
const doors = Object.values(exports).map((to) => to.default.replace(/^\.\/dist\/(.*)\.js$/, './src/$1.ts'));
const root = './src/node.ts';

/** What is bundled for Node: each of its files would cost as much to open as all of core costs to read. */
const bundled = ['@cfworker/json-schema', 'eventemitter3', 'zod-to-json-schema'];

/** The names of zod 3's kinds are all that zod-to-json-schema takes from it at run time, and zod 3 takes as long to load as zod 4 does. */
const kindsOfZod3: Plugin = {
  name: 'kinds of zod 3',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^zod\/v3$/ }, ({ path }) => ({ path, namespace: 'kinds' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'kinds' }, () => ({
      contents: `export const ZodFirstPartyTypeKind = ${JSON.stringify(ZodFirstPartyTypeKind)};`,
    }));
  },
};

/**
 * One file that every entry but the main one opens, since Node starts in half the time with few files to find and open. The main one names what
 * it holds, so that no more is seen of it in Node than elsewhere.
 */
async function buildForNode(): Promise<void> {
  const options = {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    outdir: 'dist/node',
    external: ['zod'],
    plugins: [kindsOfZod3],
    // An entry that does something when it is loaded does it here too, whatever package.json tells bundlers.
    ignoreAnnotations: true,
    metafile: true,
  } as const satisfies BuildOptions;
  const { metafile } = await build({ ...options, entryPoints: [root, ...doors], outbase: 'src', write: false });
  const namesOf = (door: string): string[] =>
    metafile.outputs[door.replace(/src\/(.*)ts$/, 'dist/node/$1js').slice(2)]?.exports ?? [];
  const contents = [root, ...doors].map((door) => `export * from '${door}';`).join('\n');
  const all = await build({
    ...options,
    stdin: { contents, resolveDir: '.', sourcefile: 'all.ts', loader: 'ts' },
    entryNames: 'all',
    footer: { js: licences() },
  });
  const there = new Set(all.metafile.outputs['dist/node/all.js']?.exports);
  const lost = doors.flatMap(namesOf).filter((name) => !there.has(name));
  if (lost.length > 0) throw new Error(`Two entries mean different things by ${lost.join(', ')}.`);
  await writeFile('dist/node/index.js', `export { ${namesOf(root).join(', ')} } from './all.js';\n`);
}

/** The licences of what is bundled ask to go with it. */
function licences(): string {
  const texts = bundled.map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
    const file = `${folder}/LICENSE`;
    if (!existsSync(file) && license !== 'MIT') throw new Error(`${name} comes without the text of its licence.`);
    const terms = existsSync(file) ? readFileSync(file, 'utf8').trim() : mit;
    return `${name} ${version}, ${license}, ${author}\n\n${terms}`;
  });
  return `/*! Holds code of:\n\n${texts.join('\n\n')}\n*/`;
}

/** For a package that names the licence and leaves its text out. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`;

type Manifest = Record<'version' | 'license' | 'author', string>;
