import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

it('pays once, in the process that takes the run up after another one has approved it', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^start +The run is suspended\.\n/);
  expect(stdout).toMatch(/\npaid +R-17 1240 EUR, by process \d+\n$/);
});

it('says what it takes where the command is wrong, and ends with 2', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'sleep'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('start, approve, resume')]);
});

it('makes the folder that is named to a process of its own', () => {
  const place = mkdtempSync(join(tmpdir(), 'overnight-approval-'));
  try {
    const args = [program, 'start', join(place, 'invoices')];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, 'The run is suspended.\n']);
  } finally {
    rmSync(place, { recursive: true });
  }
});
