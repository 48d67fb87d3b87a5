import { defineConfig } from 'tsup';

const shared = { format: 'esm', target: 'es2023', dts: false } as const;

export default defineConfig([
  {
    ...shared,
    // A file each: whoever bundles drops the modules it does not use whole.
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.d.ts'],
    bundle: false,
    platform: 'neutral',
    clean: ['**/*', '!node'],
  },
  {
    ...shared,
    // Node opens every file it imports. It sends over undici, of which only what is needed is loaded, with the first request.
    entry: { index: 'src/index.ts' },
    outDir: 'dist/node',
    platform: 'node',
    removeNodeProtocol: false,
    clean: true,
    esbuildOptions(options) {
      options.alias = { '#send': './src/send-undici.ts' };
    },
  },
]);
