import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take long, of random inputs and of corpora: without them a change is tried in half the time, and some are noticed by them alone. */
const slow = [
  'extract-faults',
  'gbnf-corpus',
  'gbnf-engine',
  'gbnf-property',
  'growing-history',
  'growing-requests',
  'lawful-history',
  'lower-corpus',
  'lower-property',
  'raw-grammar',
].map((name) => `packages/core/test/${name}.test.ts`);
/** Those that need a process of their own. */
const alone = ['packages/core/src/loop/clock.test.ts', 'packages/core/src/zod3.test.ts'];

/** The tests of the changed file first, then those of units, the short ones first: the first test that fails ends a run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = (this.ctx.config.related ?? []).map((path) => path.replace(/\.ts$/, '.test.ts'));
    const rank = ({ moduleId }: TestSpecification): number =>
      changed.includes(moduleId) ? 0 : statSync(moduleId).size + (moduleId.includes('/core/src/') ? 1 : 1e6);
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: { '#send': fileURLToPath(new URL('../../packages/wire/src/send-undici.ts', import.meta.url)) },
  },
  test: {
    include: ['packages/core/{src,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...slow, ...alone],
    isolate: false,
    testTimeout: 600_000,
    sequence: { sequencer: QuickFirst },
  },
});
