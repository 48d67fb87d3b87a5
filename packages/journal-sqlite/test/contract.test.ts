import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDeaths, checkDurableEngine, durablePoints } from '@windrose/testkit/durable';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteEngine } from './sqlite-engine.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'windrose journal '));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a run of ten steps in a journal', () => {
  it('does nothing twice and ends the same, at whatever step kill -9 takes its process', async () => {
    const engine = await sqliteEngine(folder, 'off');
    expect(durablePoints).toHaveLength(54);
    expect(await checkDurableEngine(engine, { atOnce: 3 })).toEqual({});
  });

  it('bears a death in each of five lives', async () => {
    const engine = await sqliteEngine(folder, 'full');
    const points = ['request 1 half-way', 'pay 1 done', 'put 1 begun', 'pay 4 begun', 'request 10 answered'];
    expect(await checkDeaths(engine, 'dies five times', points)).toEqual([]);
  });
});
