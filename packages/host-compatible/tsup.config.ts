import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

const shared = { format: 'esm', platform: 'neutral', target: 'es2023', dts: false } as const;

/** In Node all entries of core but the main one are one file, which is looked up once. */
const coreByOneName: Plugin = {
  name: 'core by one name',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^@windrose\/core\// }, () => ({ path: '@windrose/core/host', external: true }));
  },
};

export default defineConfig([
  {
    ...shared,
    // A file each: whoever bundles drops the servers it does not ask.
    entry: ['src/**/*.ts', '!src/**/*.test.ts'],
    bundle: false,
    clean: ['**/*', '!node'],
  },
  {
    ...shared,
    // Node opens every file it imports, and looks up every name it imports by.
    entry: { index: 'src/index.ts' },
    outDir: 'dist/node',
    clean: true,
    noExternal: [/^@windrose\/core\//],
    esbuildPlugins: [coreByOneName],
  },
]);
