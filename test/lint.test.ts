import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './house/list-files.js';
import { runProgram } from './run-program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

const longFunction = `export function long(): void {\n${'  void 0;\n'.repeat(39)}}\n`;
const longFile = Array.from({ length: 201 }, (_, n) => `export const a${n} = 1;\n`).join('');

/** Each rule the project leans on, with the smallest code it refuses in a package's `src`. */
const refused = {
  'eslint(max-lines)': longFile,
  'eslint(max-lines-per-function)': longFunction,
  'eslint(no-console)': "console.log('hello');",
  'eslint(no-unused-vars)': "import { a } from './a.js';",
  'eslint(eqeqeq)': 'export const a = (b: number): boolean => b == 1;',
  'import(no-default-export)': 'export default 1;',
  'typescript(ban-ts-comment)': "// @ts-expect-error: a reason\nexport const a: number = '1';",
  'typescript(consistent-type-imports)': "import { A } from './a.js';\nexport const a: A = 1;",
  'typescript(no-explicit-any)': 'export const a: any = 1;',
  'typescript(no-import-type-side-effects)': "import { type A } from './a.js';\nexport const a: A = 1;",
  'unicorn(prefer-node-protocol)': "import { a } from 'fs';\nexport const b = a;",
};

describe('the linter', () => {
  let found: Record<string, string[]> = {};

  beforeAll(async () => {
    using folder = makeTemporaryFolder();
    Object.values(refused).forEach((text, index) => folder.write({ [`packages/new/src/case-${index}.ts`]: text }));
    folder.write({ '.oxlintrc.json': JSON.stringify({ extends: [`${root}/.oxlintrc.json`] }) });
    found = await lint(folder.path);
  });

  it.each(Object.keys(refused).map((rule, index) => ({ rule, index })))(
    'refuses what breaks $rule',
    ({ rule, index }) => {
      expect(found[`case-${index}.ts`]).toContain(rule);
    },
  );
});

/** The rules that oxlint says are broken, by file. */
async function lint(cwd: string): Promise<Record<string, string[]>> {
  const program = `${root}/node_modules/oxlint/bin/oxlint`;
  const failed = await runProgram(process.execPath, [program, '-f', 'unix'], cwd).then(
    () => '',
    (error: Error) => error.message,
  );
  const found: Record<string, string[]> = {};
  for (const [, file = '', rule = ''] of failed.matchAll(/([\w-]+\.ts):\d+:\d+: .*\[\w+\/(.+)\]/g))
    (found[file] ??= []).push(rule);
  return found;
}
