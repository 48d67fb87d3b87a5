import { describe, expect, it } from 'vitest';
import { callDigest } from './call-digest.js';
import { beginState } from './state.js';

const state = beginState([], 'run');
const digest = (written: string, id = 'a', name = 'pay', of = state) =>
  callDigest(of, { type: 'tool-call', id, name, arguments: written });

describe('the digest of a call', () => {
  it('is SHA-256 in hexadecimal', async () => expect(await digest('{}')).toMatch(/^[0-9a-f]{64}$/));

  it.each([
    ['{"a":1,"b":{"c":2,"d":3}}', '{ "b": {"d": 3, "c": 2}, "a": 1 }'],
    ['{"n":1.0}', '{"n":1}'],
    ['[1,"a",null,true]', ' [1, "a", null, true]'],
    ['{"n":', '{"n":'],
  ])('is the same for the same arguments, however they are written: %s', async (one, other) => {
    expect(await digest(one)).toBe(await digest(other));
  });

  it('is another for each other run, id, name and arguments', async () => {
    const written = [
      ...['{"a":[1,2]}', '{"a":[2,1]}', '{"a":["array",1,2]}', '{"a":{"0":1,"1":2}}', '{"a":{}}', '{"a":[]}'],
      ...['{"a":0}', '{"a":-0}', '{"a":"-0"}', '{"a":1e999}', '{"a":["number","Infinity"]}', '{"a":null}'],
      ...['{"a":', '{"a"'],
    ];
    const digests = await Promise.all([
      ...written.map((each) => digest(each)),
      digest('{}'),
      digest('{}', 'b'),
      digest('{}', 'a', 'look'),
      digest('{}', 'a', 'pay', beginState([], 'other')),
    ]);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
