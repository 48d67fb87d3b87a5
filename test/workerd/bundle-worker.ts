import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../house/list-files.js';
import { runProgram } from '../run-program.js';
import { makeTemporaryFolder } from '../temporary-folder.js';

/** A Worker as it is deployed. */
export interface BundledWorker {
  readonly script: string;
  readonly compatibilityDate: string;
  readonly compatibilityFlags: string[];
  /** The files it was made of. */
  readonly inputs: string[];
  /** The modules it still imports. */
  readonly imports: string[];
}

/** The text of `emulated-ai.ts` as one module. */
export async function bundleEmulatedAI(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/test/workerd/emulated-ai.ts`],
    tsconfigRaw: {},
    bundle: true,
    format: 'esm',
    target: 'es2023',
    external: ['cloudflare:*'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles an example by `wrangler deploy`, which stops before it would upload. */
export async function bundleExample(name: string): Promise<BundledWorker> {
  const folder = `${root}/examples/${name}`;
  using output = makeTemporaryFolder();
  const metafile = `${output.path}/meta.json`;
  const flags = ['deploy', '--dry-run', '--outdir', output.path, '--metafile', metafile];
  // Wrangler's own look for a newer version, figures and log files are no part of a test.
  const quiet = { WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' };
  await runProgram(process.execPath, [`${folder}/node_modules/wrangler/bin/wrangler.js`, ...flags], folder, quiet);
  const meta = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile;
  return {
    script: readFileSync(`${output.path}/worker.js`, 'utf8'),
    ...readCompatibility(`${folder}/wrangler.jsonc`),
    inputs: Object.keys(meta.inputs),
    imports: Object.values(meta.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  };
}

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
}

/** In our files comments stand on lines of their own, and no text ends in a comma and a brace. */
function readCompatibility(path: string): Pick<BundledWorker, 'compatibilityDate' | 'compatibilityFlags'> {
  const config = JSON.parse(
    readFileSync(path, 'utf8')
      .replaceAll(/^\s*\/\/.*$/gm, '')
      .replaceAll(/,(\s*[\]}])/g, '$1'),
  ) as Record<string, unknown>;
  return {
    compatibilityDate: config['compatibility_date'] as string,
    compatibilityFlags: (config['compatibility_flags'] ?? []) as string[],
  };
}
