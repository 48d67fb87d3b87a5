import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostDelta } from '../host/index.js';
import { CallFragments, type GatheredCall } from './call-fragments.js';

type Piece = Omit<Extract<HostDelta, { type: 'tool-call' }>, 'type'>;

function gather(...pieces: Piece[]): GatheredCall[] {
  const fragments = new CallFragments();
  for (const piece of pieces) fragments.push({ type: 'tool-call', ...piece });
  return fragments.calls;
}

const paris = { id: 'a', name: 'look', arguments: '{"city": "Paris"}' };
const rome = { id: 'b', name: 'look', arguments: '{"city": "Rome"}' };

describe('calls in pieces', () => {
  it('are put together by index, also where they come interleaved', () => {
    expect(
      gather(
        { index: 0, id: 'a', name: 'look', arguments: '{"city"' },
        { index: 1, id: 'b', name: 'look', arguments: '{"ci' },
        { index: 0, arguments: ': "Paris"}' },
        { index: 1, arguments: 'ty": "Rome"}' },
      ),
    ).toEqual([paris, rome]);
  });

  it('are told apart by id where every index is 0', () => {
    expect(gather({ index: 0, ...paris }, { index: 0, ...rome })).toEqual([paris, rome]);
  });

  it('are told apart by name where there is neither index nor id', () => {
    const bare = [
      { name: 'look', arguments: '{}' },
      { name: 'look', arguments: '{"a": 1}' },
    ];
    expect(gather(...bare)).toEqual(bare);
  });

  it('belong to the call before where they bring no index, id or name', () => {
    expect(gather({ id: 'a', name: 'look' }, { arguments: '{"city": ' }, { arguments: '"Paris"}' })).toEqual([paris]);
  });

  it('may repeat their id, name them as empty, or bring the id late', () => {
    const repeated = gather(
      { index: 0, id: 'a', name: 'look', arguments: '{"city": ' },
      { index: 0, id: 'a', name: '', arguments: '"Paris"}' },
    );
    expect(repeated).toEqual([paris]);
    expect(
      gather({ index: 0, id: '', name: 'look' }, { index: 0, id: 'a', name: '', arguments: paris.arguments }),
    ).toEqual([paris]);
  });

  it('may have any number as index', () => {
    const found = gather(
      { index: -1, ...paris },
      { index: 2 ** 53, id: 'b', name: 'look', arguments: '{"city": ' },
      { index: 2 ** 53, arguments: '"Rome"}' },
    );
    expect(found).toEqual([paris, rome]);
  });

  it('never read as "undefined" or "null" where something is missing', () => {
    expect(gather({ index: 0, name: 'look' }, { index: 0 })).toEqual([{ name: 'look', arguments: '' }]);
  });

  it('give the same calls however the arguments are cut', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: paris.arguments.length }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (places, indexed) => {
        const bounds = [0, ...places.sort((a, b) => a - b), paris.arguments.length];
        const at = indexed ? { index: 3 } : {};
        const pieces = bounds
          .slice(1)
          .map((end, i): Piece => ({ ...at, arguments: paris.arguments.slice(bounds[i], end) }));
        expect(gather({ ...at, id: 'a', name: 'look' }, ...pieces)).toEqual([paris]);
      }),
    );
  });
});
