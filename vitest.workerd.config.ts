import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';
import type { BundledWorker } from './test/workerd/bundle-worker.js';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Miniflare would look up where the machine is.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';

const emulatedAI = { name: 'emulated-ai', entrypoint: 'EmulatedAI' };

/** Tests that run in workerd, the runtime of Cloudflare Workers. */
export default defineProject({
  plugins: [
    cloudflareTest(({ inject }) => {
      const example = inject<BundledWorker>('example');
      return {
        remoteBindings: false,
        // What a Worker throws is told to whoever called it; workerd would print it as well.
        verbose: false,
        miniflare: {
          compatibilityDate: '2026-11-02',
          serviceBindings: { AI: emulatedAI, EXAMPLE: 'example' },
          workers: [
            {
              name: emulatedAI.name,
              compatibilityDate: '2026-11-02',
              modules: [{ type: 'ESModule', path: 'emulated-ai.js', contents: inject<string>('emulatedAI') }],
            },
            {
              name: 'example',
              compatibilityDate: example.compatibilityDate,
              compatibilityFlags: example.compatibilityFlags,
              modules: [{ type: 'ESModule', path: 'example.js', contents: example.script }],
              serviceBindings: { AI: emulatedAI },
            },
          ],
        },
      };
    }),
  ],
  resolve: {
    tsconfigPaths: true,
    // The doors that package.json opens for workerd; the paths above are those of Node.
    alias: [
      { find: /^@windrose\/core$/, replacement: source('packages/core/src/index.ts') },
      { find: '#send', replacement: source('packages/wire/src/send-fetch.ts') },
    ],
  },
  test: {
    name: 'workerd',
    // One workerd for all files, after the others: what they share is the emulator that `env.AI` asks, and each test opens its own.
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
    include: ['{packages,examples}/*/test/**/*.workerd.test.ts'],
    globalSetup: './test/workerd/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
