import { availableParallelism } from 'node:os';
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
const setupFiles = [fileURLToPath(new URL('test/fixed-draws.ts', import.meta.url))];

/** Tests of units, and of core, which touches nothing of its process. */
const units = ['{packages,examples}/*/src/**/*.test.ts', 'packages/core/test/**/*.test.ts'];
/** What crosses packages, over loopback or in programs of its own. */
const crossings = ['{packages,examples}/!(core)/test/**/*.test.ts', 'test/**/*.test.ts'];
/** Those that need a process of their own: they put in other timers or another time zone, load no more than they name, run an engine, or measure. */
const alone = [
  'packages/core/src/loop/clock.test.ts',
  'packages/core/src/zod3.test.ts',
  'packages/host-local/{src,test}/**/*.test.ts',
  'packages/{bench,durable-workflows,tiny-mixtral}/test/**/*.test.ts',
  'packages/wire/src/chat/read-retry-after.test.ts',
  'packages/wire/src/watch.test.ts',
  'test/reliability/*.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    // One more than there are cores: many tests wait, for a deadline or a process that they started. Unsaid, vitest leaves one core idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        resolve,
        // A process for each worker and not for each file: what the files have in common is loaded once. So it is with the crossings.
        test: { name: 'units', include: units, exclude: [...exclude, ...alone], isolate: false, setupFiles, ...limits },
      },
      {
        resolve,
        test: {
          name: 'crossings',
          include: crossings,
          exclude: [...exclude, ...alone],
          isolate: false,
          setupFiles,
          ...limits,
        },
      },
      {
        resolve,
        test: { name: 'node', include: alone, exclude, setupFiles, ...limits },
      },
      './vitest.workerd.config.ts',
    ],
  },
});
