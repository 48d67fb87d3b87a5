import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Makes one file of a program and all it imports, workspace sources too, that Node can run anywhere. */
export async function bundleProgram(source: URL, outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(source)],
    tsconfig: `${repository}/tsconfig.json`,
    alias: { '#send': `${repository}/packages/wire/src/send-undici.ts` },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    outfile,
    logLevel: 'silent',
    // Some of what is bundled asks for modules of Node in the old way.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}
