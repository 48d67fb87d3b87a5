import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../test/exchange-rows.js';
import { CallNumbering } from './number-calls.js';
import { readWrittenCalls } from './read-written-calls.js';

/** What the calls of several chunks add up to, as core adds them up. */
async function read(...chunks: readonly unknown[][]): Promise<unknown[]> {
  const numbering = new CallNumbering();
  const deltas = chunks.flatMap((calls) => numbering.read(readWrittenCalls({ tool_calls: calls })));
  return (await gather(deltas)).calls;
}

const call = (name: string, written: unknown, more: object = {}): object => ({
  ...more,
  function: { name, arguments: written },
});
const paris = '{"city":"Paris"}';
const rome = '{"city":"Rome"}';

describe('a call that a later chunk tells once more as a whole', () => {
  const told = call('look', paris, { id: 'a', index: 0 });

  it('is one call where number, id, name and arguments are the same', async () => {
    const pieces = [call('look', '{"city":', { id: 'a', index: 0 }), call('look', '"Paris"}', { id: 'a', index: 0 })];
    expect(await read([told], [told])).toHaveLength(1);
    expect(await read(...pieces.map((piece) => [piece]), [told])).toEqual(await read([told]));
  });

  it.each([
    ['other arguments', told, call('look', rome, { id: 'a', index: 0 })],
    ['another id', told, call('look', paris, { id: 'b', index: 0 })],
    ['no id', call('look', paris, { index: 0 }), call('look', paris, { index: 0 })],
  ])('is another where it has %s', async (_, first, second) => {
    expect(await read([first], [second])).toHaveLength(2);
  });
});

describe('calls of one chunk', () => {
  it.each([
    ['have no index', {}, {}],
    ['all have index 0', { index: 0 }, { index: 0 }],
    ['have a negative index', { index: -1 }, { index: -1 }],
    ['have a fraction as index', { index: 0.5 }, { index: 0.5 }],
    ['have one id and no index', { id: 'a' }, { id: 'a' }],
    ['have one id and one index', { id: 'a', index: 0 }, { id: 'a', index: 0 }],
    ['have the text "null" as id', { id: 'null' }, { id: 'null' }],
  ])('are distinct where they %s', async (_, first, second) => {
    const found = await read([call('look', paris, first), call('look', rome, second)]);
    expect(found).toMatchObject([
      { name: 'look', arguments: paris },
      { name: 'look', arguments: rome },
    ]);
  });

  it('may be flat, with arguments as an object, as `parameters`, null or empty', async () => {
    const found = await read([
      { name: 'a', arguments: { x: 1 } },
      { name: 'b', parameters: '{"y":2}' },
      call('c', null),
      call('d', ''),
    ]);
    expect(found).toEqual([
      { name: 'a', arguments: '{"x":1}' },
      { name: 'b', arguments: '{"y":2}' },
      { name: 'c', arguments: '' },
      { name: 'd', arguments: '' },
    ]);
  });
});

describe('calls over several chunks', () => {
  it('are distinct where every index is 0', async () => {
    const found = await read([call('look', paris, { index: 0, id: 'a' })], [call('look', rome, { index: 0, id: 'b' })]);
    expect(found).toEqual([
      { id: 'a', name: 'look', arguments: paris },
      { id: 'b', name: 'look', arguments: rome },
    ]);
  });

  it('are distinct where there is neither id nor index and the first is whole', async () => {
    expect(await read([call('look', paris)], [call('look', rome)])).toHaveLength(2);
    expect(await read([call('look', { city: 'Paris' })], [call('look', { city: 'Rome' })])).toHaveLength(2);
  });

  it('are one where id and name are said with each fragment', async () => {
    const more = { index: 0, id: 'a' };
    const found = await read([call('look', '{"city"', more)], [call('look', ':"Paris"}', more)]);
    expect(found).toEqual([{ id: 'a', name: 'look', arguments: paris }]);
  });

  it('are one where the host makes a new id for each fragment', async () => {
    const found = await read(
      [call('look', '', { index: 0, id: 'a' })],
      [{ index: 0, id: 'b', function: { arguments: paris } }],
    );
    expect(found).toEqual([{ id: 'a', name: 'look', arguments: paris }]);
  });

  it('keep their first id and name where later fragments empty them', async () => {
    const found = await read(
      [call('look', '{"city":', { index: 0, id: 'a' })],
      [call('', '"Paris"}', { index: 0, id: '' })],
      [{ index: 0, id: null, type: null, function: { name: null, arguments: null } }],
    );
    expect(found).toEqual([{ id: 'a', name: 'look', arguments: paris }]);
  });

  it('are found again by id where fragments come interleaved without an index', async () => {
    const found = await read(
      [call('look', '{"city":', { id: 'a' }), call('look', '{"city":', { id: 'b' })],
      [{ id: 'a', function: { arguments: '"Paris"}' } }],
      [{ id: 'b', function: { arguments: '"Rome"}' } }],
    );
    expect(found).toMatchObject([{ arguments: paris }, { arguments: rome }]);
  });

  it('are not begun by the chunk of nothing with which Workers AI ends them', async () => {
    const end = { id: null, type: null, index: 1, function: { name: null, arguments: '' } };
    expect(await read([call('look', paris, { index: 0, id: 'a' })], [end])).toHaveLength(1);
    expect(await read([end])).toEqual([]);
  });

  it('are one where each fragment says the name again and ends in a bracket that closes nothing', async () => {
    const more = { index: 0, id: 'a' };
    const braces = Array.from({ length: 50 }, () => [call('look', '}', more)]);
    const found = await read([call('look', '{"a":"', more)], ...braces, [call('look', '"}', more)]);
    expect(found).toEqual([{ id: 'a', name: 'look', arguments: `{"a":"${'}'.repeat(50)}"}` }]);
  });

  it('may get their index late, or lose it', async () => {
    const late = await read([call('look', '{"city":')], [{ index: 0, function: { arguments: '"Paris"}' } }]);
    const lost = await read([call('look', '{"city":', { index: 0 })], [{ function: { arguments: '"Paris"}' } }]);
    expect([...late, ...lost]).toEqual([
      { name: 'look', arguments: paris },
      { name: 'look', arguments: paris },
    ]);
  });

  it('read the same however their arguments are cut and whichever numbers the host gives', async () => {
    const styles = fc.constantFrom('index', 'id', 'both', 'repeated');
    const cuts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json({ maxDepth: 2 }), { minLength: 1, maxLength: 4 }),
        styles,
        cuts,
        async (values, style, sizes) => {
          const written = values.map((value) => `{"v":${value}}`);
          const chunks = written.flatMap((text, index) => {
            const mark = { ...(style !== 'id' && { index }), ...(style !== 'index' && { id: `id${index}` }) };
            const pieces = cut(text, sizes).map((piece) => ({ ...mark, function: { arguments: piece } }));
            if (style === 'repeated') return pieces.map((piece) => [call('f', piece.function.arguments, mark)]);
            return [[call('f', '', mark)], ...pieces.map((piece) => [piece])];
          });
          const found = await read(...chunks);
          expect(found).toMatchObject(written.map((text) => ({ name: 'f', arguments: text })));
        },
      ),
    );
  });
});

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + (sizes[pieces.length % sizes.length] ?? 1);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
