import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ToolSpec } from '@windrose/core/host';
import { localHost, type LocalHost } from '@windrose/host-local';
import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedRows, handRows } from './evaluation-rows.js';
import { type Figures, measure } from './measure-model.js';

/** What was measured of one file; the sets are ordered by their distance from the training data and never added up. */
interface Measured {
  readonly file: { readonly bytes: number; readonly sha256: string };
  readonly figures: Readonly<Record<string, Figures>>;
}

/** Rows that another processor may decide otherwise, for its sums are rounded in another order: 2, or 5 % of many. */
const slack = (of: number) => Math.max(2, Math.ceil(of * 0.05));
const file = readFileSync(tinyMixtralPath);
const figuresFile = new URL('../training/figures.json', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`fixtures/evaluation/${name}`, import.meta.url), 'utf8');
const demoTools: ToolSpec[] = JSON.parse(fixture('demo-tools.json'));
const sets = {
  "the demo's tools, fresh values": generatedRows('demo'),
  'trained families, fresh values': generatedRows('id'),
  'trained families, wording held out': generatedRows('t1'),
  'families never trained': generatedRows('t2'),
  "the demo's tools, by hand": handRows('demo', demoTools),
  'other tools, by hand': handRows('cases', demoTools),
};

if (process.env['WRITE_FIGURES'] === '1') {
  const host = await localHost();
  const figures: Record<string, Figures> = {};
  for (const [name, rows] of Object.entries(sets)) figures[name] = await measure(host, rows);
  await host.dispose();
  const measured: Measured = { file: describeFile(), figures };
  writeFileSync(figuresFile, `${JSON.stringify(measured, null, 2)}\n`);
}

const floors: Measured = JSON.parse(readFileSync(figuresFile, 'utf8'));

describe('the committed weights', () => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await localHost();
  });
  afterAll(() => host.dispose());

  it('are the file that was measured: after a new one, write its figures as training/README.md says', () => {
    expect(describeFile()).toEqual(floors.file);
  });

  it('are no larger than 4.5 MB', () => {
    expect(file.length).toBeLessThanOrEqual(4_500_000);
  });

  it.each(Object.entries(sets))('do what was measured: %s', async (name, rows) => {
    const measured = await measure(host, rows);
    console.info(name, JSON.stringify(measured));
    const floor = floors.figures[name] ?? {};
    expect(Object.keys(measured)).toEqual(Object.keys(floor));
    for (const [what, { right, of }] of Object.entries(floor)) {
      expect(measured[what]?.of, what).toBe(of);
      expect(measured[what]?.right, what).toBeGreaterThanOrEqual(right - slack(of));
    }
  });
});

function describeFile(): Measured['file'] {
  return { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') };
}
