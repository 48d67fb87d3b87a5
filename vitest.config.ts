import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Sources are tested as they are, without a build. */
const resolve = {
  tsconfigPaths: true,
  // Names that begin with # are the package's own imports, which the paths above do not reach.
  alias: { '#send': fileURLToPath(new URL('packages/wire/src/send-undici.ts', import.meta.url)) },
};
const exclude = [...configDefaults.exclude, '**/*.workerd.test.ts'];
// No test waits for the clock; these only end one that hangs, on however slow a machine.
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests of units, and of core, which touches nothing of its process. */
const units = ['{packages,examples}/*/src/**/*.test.ts', 'packages/core/test/**/*.test.ts'];
/** Those that need a process of their own: they put in other timers, load no more than they name, or run an engine. */
const alone = [
  'packages/core/src/loop/clock.test.ts',
  'packages/core/src/zod3.test.ts',
  'packages/host-local/src/**/*.test.ts',
  'packages/wire/src/watch.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    // Unsaid, vitest leaves one core idle: of two, half the machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        // A process for each worker and not for each file: what the files have in common is loaded once.
        test: { name: 'units', include: units, exclude: [...exclude, ...alone], isolate: false, ...limits },
      },
      {
        resolve,
        test: {
          name: 'node',
          include: ['{packages,examples}/!(core)/test/**/*.test.ts', 'test/**/*.test.ts', ...alone],
          exclude,
          ...limits,
        },
      },
      './vitest.workerd.config.ts',
    ],
  },
});
