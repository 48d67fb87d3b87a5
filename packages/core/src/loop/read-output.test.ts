import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadableOutput } from '../host/strategy.js';
import { readOutput } from './read-output.js';

const schema = z.object({ a: z.number() });
const blind: ReadableOutput = {
  values: () => [],
  isCut: () => false,
  begin: () => expect.fail('nothing grows here'),
  lost: [],
};
const read = async (text: string, readable?: ReadableOutput) => readOutput(schema, { text, wasCut: false }, readable);

describe('a structured answer', () => {
  it('is the whole text where its strategy looks for none', async () => {
    expect(await read(' {"a": 1} ')).toEqual({ ok: true, value: { a: 1 } });
    expect(await read('{"a": "1"}')).toMatchObject({ ok: false, issues: [{ path: 'a' }] });
  });

  it('is wrong, and says why, where nothing in it is a value', async () => {
    expect(await read('{"a": ')).toMatchObject({ issues: [{ message: expect.stringMatching(/^The answer is not /) }] });
    expect(await read('{"a": 12345678901234567890}')).toMatchObject({
      issues: [{ message: expect.stringContaining('12345678901234567890, which cannot be kept exactly') }],
    });
    expect(await read('{"a": 1}', blind)).toMatchObject({ issues: [{ message: 'The answer is not JSON.' }] });
    expect(await read(' \n')).toMatchObject({ issues: [{ message: 'The answer is empty.' }] });
  });
});
