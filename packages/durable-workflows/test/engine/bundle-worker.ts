import { build } from 'esbuild';
import { root } from '../../../../test/house/list-files.js';

/** A Worker of the tests as one module, of the workspace's sources. */
export async function bundleWorker(path: string): Promise<string> {
  const source = (file: string): string => `${root}/packages/${file}`;
  const { outputFiles } = await build({
    entryPoints: [`${root}/${path}`],
    tsconfig: `${root}/tsconfig.json`,
    // The doors that package.json opens for workerd; the paths of tsconfig.json are those of Node.
    plugins: [
      {
        name: 'doors',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@windrose\/core$/ }, () => ({ path: source('core/src/index.ts') }));
          onResolve({ filter: /^#send$/ }, () => ({ path: source('wire/src/send-fetch.ts') }));
        },
      },
    ],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    external: ['cloudflare:*'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
