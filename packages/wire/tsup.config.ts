import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'send-undici': 'src/send-undici.ts', 'send-fetch': 'src/send-fetch.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  external: [/^#/, /^node:/],
  removeNodeProtocol: false,
});
