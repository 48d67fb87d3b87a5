import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nameHolder, readHolder } from './holder.js';

describe('the process that holds a run', () => {
  const own = nameHolder('journal');

  it('is there while it lives', () => {
    expect(readHolder(own)).toEqual({ pid: process.pid, isGone: false });
  });

  it('is gone once it has ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(readHolder(JSON.stringify({ ...JSON.parse(own), pid }))).toEqual({ pid, isGone: true });
  });

  it.skipIf(process.platform !== 'linux')('is gone where another process has got its pid', () => {
    expect(readHolder(JSON.stringify({ ...JSON.parse(own), started: '1' })).isGone).toBe(true);
  });

  it('may be there where it is of another machine, or of another container', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(readHolder(JSON.stringify({ machine: 'another', pid })).isGone).toBe(false);
  });
});
