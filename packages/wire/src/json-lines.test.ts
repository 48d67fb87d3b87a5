import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from './json-lines.js';

const encoder = new TextEncoder();

async function* pieces(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? encoder.encode(part) : part;
}

async function read(parts: readonly (string | Uint8Array)[], eventBytes = 1000): Promise<unknown[]> {
  const seen: unknown[] = [];
  try {
    for await (const line of readJsonLines(pieces(parts), { eventBytes })) seen.push(line);
  } catch (error) {
    seen.push(error);
  }
  return seen;
}

describe('lines of JSON', () => {
  it.each([
    ['LF', '{"a":1}\n{"b":2}\n'],
    ['CRLF', '{"a":1}\r\n{"b":2}\r\n'],
    ['blank lines', '\n{"a":1}\n \t\n\n{"b":2}\n\n'],
    ['a byte-order mark', '\uFEFF{"a":1}\n{"b":2}\n'],
    ['no end of the last line', '{"a":1}\n{"b":2}'],
  ])('with %s come one by one', async (_, text) => {
    expect(await read([text])).toEqual(['{"a":1}', '{"b":2}']);
  });

  it('that are no JSON come as they are, for the reader to judge', async () => {
    expect(await read(['<html>\n{"a":\n'])).toEqual(['<html>', '{"a":']);
  });

  it.each(['{"done":tr', 'tru', '12', '<html>'])('whose last is cut to "%s" are truncated', async (rest) => {
    expect(await read([`{"a":1}\n${rest}`])).toEqual([
      '{"a":1}',
      expect.objectContaining({ code: 'STREAM', kind: 'truncated' }),
    ]);
  });

  it('are held to a bound each, in bytes', async () => {
    expect(await read(['"é"\n'.repeat(50)], 4)).toHaveLength(50);
    expect(await read(['"é"\n"éé"\n'], 4)).toEqual([
      '"é"',
      expect.objectContaining({ code: 'STREAM', kind: 'oversize' }),
    ]);
    expect(await read(['{}\n', 'xxx', 'xxx'], 4)).toEqual(['{}', expect.objectContaining({ kind: 'oversize' })]);
  });

  it('are the same wherever the bytes are cut', async () => {
    const values = fc.array(fc.oneof(fc.json({ maxDepth: 2 }), fc.constantFrom('', ' ', 'é', '😀')), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(values, fc.constantFrom('\n', '\r\n'), fc.nat(), async (all, end, place) => {
        const bytes = encoder.encode(all.map((line) => line + end).join(''));
        const at = place % (bytes.length + 1);
        expect(await read([bytes.subarray(0, at), bytes.subarray(at)], 40)).toEqual(await read([bytes], 40));
      }),
      { numRuns: 1000 },
    );
  });

  it('make progress, and blank ones do not', async () => {
    let calls = 0;
    const body = { [Symbol.asyncIterator]: () => pieces(['{}\n\n \n{}\n\n']), progress: () => (calls += 1) };
    for await (const _ of readJsonLines(body));
    expect(calls).toBe(3);
  });
});
