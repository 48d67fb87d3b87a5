import { defineConfig } from 'tsup';

const shared = { format: 'esm', platform: 'neutral', target: 'es2023', dts: false } as const;

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
    // Node opens every file it imports.
    entry: { index: 'src/index.ts' },
    outDir: 'dist/node',
    clean: true,
  },
]);
