import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

it('ships every order once, and tells the model of the one that was under way when the process was killed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    'killed   after A-1, A-2, A-3\nresumed  4 shipped, 1 not known to be.\nparcels  A-1, A-2, A-3, A-4, A-5\n',
  );
});
