import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'durable-contract': 'src/durable-contract.ts', vitest: 'src/vitest.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  clean: true,
  removeNodeProtocol: false,
});
