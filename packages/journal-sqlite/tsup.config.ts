import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  clean: true,
  removeNodeProtocol: false,
});
