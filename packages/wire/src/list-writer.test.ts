import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from './kept-json.js';
import { listWriter } from './list-writer.js';

const seed = Number(process.env['WINDROSE_SEED'] ?? 7);

interface Item {
  readonly text: string;
}

function bodyText(body: unknown): string | undefined {
  const json = writeJson(body);
  return typeof json === 'object' ? new TextDecoder().decode(json) : json;
}

const write = ({ text }: Item): unknown => (text === '' ? undefined : { text, size: text.length });
const plain = (items: readonly Item[]): string => JSON.stringify({ a: 1, list: items.map(write) });

/** Four of them are more than is kept as text. */
const long = fc.constantFrom('x', 'é', '—', '😀').map((letter) => letter.repeat(5000));

describe('a list that grows', () => {
  it('has the JSON that JSON.stringify gives it, however it goes on, branches or begins anew', () => {
    const step = fc.record({
      /** Which of the lists before goes on, and after how many of its members. */
      from: fc.nat(),
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
      added: fc.array(fc.oneof(fc.constant(''), fc.string(), fc.string({ unit: 'binary' }), long), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const writeList = listWriter(write);
        const lists: (readonly Item[])[] = [[]];
        for (const { from, kept, added } of steps) {
          const before = lists[from % lists.length] ?? [];
          const next = [...before.slice(0, Math.ceil(kept * before.length)), ...added.map((text) => ({ text }))];
          lists.push(next);
          expect(bodyText({ a: 1, list: writeList(next) })).toBe(plain(next));
          expect(writeList(next)).toEqual(next.map(write));
        }
      }),
      { numRuns: 300, seed },
    );
  });

  it('is written only where it is new', () => {
    const seen: string[] = [];
    const writeList = listWriter((item: Item) => {
      seen.push(item.text);
      return { ...item };
    });
    const [one, two, three, other] = ['one', 'two', 'three', 'other'].map((text) => ({ text }));
    writeList([one!, two!]);
    writeList([one!, two!, three!]);
    writeList([one!, two!, other!]);
    expect(seen).toEqual(['one', 'two', 'three', 'other']);
  });

  it('is bytes once it is long, and text before', () => {
    const writeList = listWriter(write);
    const items = Array.from({ length: 40 }, (_, index) => ({ text: `${index} ${'é'.repeat(1000)}` }));
    const kinds = items.map((_, index) => typeof writeJson({ list: writeList(items.slice(0, index + 1)) }));
    expect(kinds[0]).toBe('string');
    expect(kinds.at(-1)).toBe('object');
    expect(bodyText({ a: 1, list: writeList(items), b: 2 })).toBe(
      JSON.stringify({ a: 1, list: items.map(write), b: 2 }),
    );
  });

  it('may hold one item twice', () => {
    const writeList = listWriter(write);
    const item = { text: 'x' };
    for (const list of [[item], [item, item], [item, item, item], [item]]) {
      expect(bodyText({ a: 1, list: writeList(list) })).toBe(plain(list));
    }
  });

  it('cannot be changed by who gets it', () => {
    const list = listWriter(write)([{ text: 'x' }]);
    expect(Object.isFrozen(list)).toBe(true);
    expect(Object.isFrozen(list[0])).toBe(true);
  });
});

describe('the JSON of a body', () => {
  it('is that of JSON.stringify, whatever the body', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withSparseArray: true, maxDepth: 3 }), (body) => {
        expect(bodyText(body)).toBe(JSON.stringify(body));
      }),
      { numRuns: 1000, seed },
    );
  });
});
