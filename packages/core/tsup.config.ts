import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    zod3: 'src/zod3.ts',
    'host/index': 'src/host/index.ts',
    constrained: 'src/constrained.ts',
    emulated: 'src/emulated.ts',
    'json-schema': 'src/json-schema.ts',
    native: 'src/native.ts',
    probe: 'src/probe.ts',
    raw: 'src/raw.ts',
    testing: 'src/testing.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
});
