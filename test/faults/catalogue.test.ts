import { faults } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';

describe('the catalogue of faults', () => {
  it('has ninety, each with a name of its own', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(90);
    const counts = [...Map.groupBy(faults, ({ group }) => group)].map(([group, own]) => [group, own.length]);
    expect(counts).toEqual([
      ['connection', 12],
      ['status', 18],
      ['body', 14],
      ['framing', 14],
      ['deltas', 16],
      ['model', 8],
      ['tools', 8],
    ]);
  });

  it('says of each what must come of it, or why no adapter can meet it', () => {
    expect(faults.filter(({ must, skip }) => (must.length === 0) !== (skip !== undefined))).toEqual([]);
  });
});
