import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles a TypeScript program of this folder, so that real processes can run it. */
export async function bundleProgram(name: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    tsconfig: `${repository}/tsconfig.json`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outfile,
    logLevel: 'silent',
  });
  return outfile;
}
