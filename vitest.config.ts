import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      {
        resolve: {
          tsconfigPaths: true,
          // Names that begin with # are the package's own imports, which the paths above do not reach.
          alias: { '#send': fileURLToPath(new URL('packages/wire/src/send-undici.ts', import.meta.url)) },
        },
        test: {
          name: 'node',
          include: ['{packages,examples}/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.workerd.test.ts'],
          // No test waits for the clock; these only end one that hangs, on however slow a machine.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      './vitest.workerd.config.ts',
    ],
  },
});
