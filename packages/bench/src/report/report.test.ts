import { describe, expect, it } from 'vitest';
import type { Sample } from '../command/take-samples.js';
import { measures } from './measures.js';
import { printTable } from './print-table.js';
import { putBetweenMarks } from './put-between-marks.js';
import { summarize } from './summarize.js';

const sample = (runner: string, round: number, cpuMs: number, foreignCores = 0): Sample => ({
  workload: 'loop',
  runner,
  round,
  figures: { cpuMs },
  foreignCores,
});

describe('a summary', () => {
  const samples = [
    sample('raw', 0, 1),
    sample('windrose', 0, 3),
    sample('raw', 1, 10),
    sample('windrose', 1, 10),
    sample('raw', 2, 2),
    sample('windrose', 2, 4, 1.4),
  ];

  it('compares each sample with the reference of its own round, and takes the median', () => {
    const [row] = summarize(samples, 'raw');
    expect(row?.findings.get('windrose')).toEqual({ value: 4, ratio: 2, samples: 3 });
    expect(row?.foreignCores).toBe(1.4);
  });

  it('leaves out a sample that failed, and the ratio of a round without a reference', () => {
    const failed = { ...sample('raw', 0, 0), figures: {}, error: 'It is wrong.' };
    const [row] = summarize([failed, ...samples.slice(1)], 'raw');
    expect(row?.findings.get('windrose')?.ratio).toBe(1.5);
    expect(row?.findings.get('raw')?.samples).toBe(2);
  });

  it('is a table with the bound and whether it is kept', () => {
    const [, , line] = printTable(summarize(samples, 'raw'), 'raw').split('\n');
    expect(line).toBe(`| ${measures[0]?.title} | 2 (1.5) | **2** | yes | 4 ms | 2 ms | 3 | 1.4 |`);
  });
});

describe('a document', () => {
  const document = 'Before.\n<!-- bench -->\nold\n<!-- /bench -->\nAfter.\n';

  it('keeps what stands around the marks', () => {
    const written = putBetweenMarks(document, 'new');
    expect(written).toBe('Before.\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nAfter.\n');
    expect(putBetweenMarks(written, 'new')).toBe(written);
  });

  it('is refused without marks', () => {
    expect(() => putBetweenMarks('Nothing.', 'new')).toThrow('needs the lines');
  });
});
