import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskSync } from './disk-sync.js';

function openScratch(): Disposable & { readonly disk: DiskSync } {
  const folder = mkdtempSync(join(tmpdir(), 'windrose journal '));
  writeFileSync(`${folder}/a-wal`, 'Something.');
  const disk = DiskSync.open(`${folder}/a`);
  return {
    disk,
    [Symbol.dispose]() {
      disk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe('a sync of the disk', () => {
  it('serves all that was written before it, whoever waits', async () => {
    using scratch = openScratch();
    const { disk } = scratch;
    for (let n = 0; n < 10; n++) disk.wrote();
    await Promise.all([disk.safe(), disk.safe(), disk.safe()]);
    expect(disk.syncs).toBe(1);
    await disk.safe();
    disk.safeNow();
    expect(disk.syncs).toBe(1);
  });

  it('does not serve what was written while it was under way', async () => {
    using scratch = openScratch();
    const { disk } = scratch;
    disk.wrote();
    const first = disk.safe();
    disk.wrote();
    await Promise.all([first, disk.safe(), disk.safe()]);
    expect(disk.syncs).toBe(2);
    disk.wrote();
    disk.safeNow();
    expect(disk.syncs).toBe(3);
  });

  it('comes by itself where nobody waits for it', async () => {
    using scratch = openScratch();
    scratch.disk.wrote();
    while (scratch.disk.syncs === 0) await new Promise((resolve) => void setImmediate(resolve));
    await scratch.disk.safe();
    expect(scratch.disk.syncs).toBe(1);
  });
});
