import { defineConfig } from 'tsup';

export default defineConfig({
  // A file each: whoever bundles an agent drops the modules it does not use whole, which no bundler can do inside one.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
});
