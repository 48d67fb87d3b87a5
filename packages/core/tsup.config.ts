import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { node: string }> };
const doors = Object.values(exports).map(({ node }) => /\/node\/(.*)\.js$/.exec(node)?.[1] ?? '');

const shared = { format: 'esm', target: 'es2023', dts: false } as const;

export default defineConfig([
  {
    ...shared,
    // A file each: whoever bundles an agent drops the modules it does not use whole, which no bundler can do inside one.
    entry: ['src/**/*.ts', '!src/**/*.test.ts'],
    bundle: false,
    platform: 'neutral',
    clean: ['**/*', '!node'],
  },
  {
    ...shared,
    // Node opens every file it imports, and starts in half the time with few.
    entry: Object.fromEntries(doors.map((door) => [door, door === 'host' ? 'src/host/index.ts' : `src/${door}.ts`])),
    outDir: 'dist/node',
    splitting: true,
    platform: 'node',
    clean: true,
  },
]);
