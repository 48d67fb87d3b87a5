import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { ask: 'src/ask.ts', serve: 'src/serve.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  clean: true,
});
