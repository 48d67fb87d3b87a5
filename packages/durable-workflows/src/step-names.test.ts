import { expect, it } from 'vitest';
import { StepNames } from './step-names.js';

const take = (key: string): Promise<string> => new StepNames({}, undefined).take(key);

it('a name is the key, as long as the engine takes it', async () => {
  expect(await take('call run:1:abc')).toBe('call run:1:abc');
  expect(await take('é'.repeat(256))).toBe('é'.repeat(256));
});

it('a key that is too long or has control characters becomes a name that is the same each time, and no other', async () => {
  const keys = [`call ${'x'.repeat(300)}`, `call ${'x'.repeat(301)}`, 'call a\nb', 'call a\tb'];
  const names = await Promise.all(keys.map(take));
  expect(await Promise.all(keys.map(take))).toEqual(names);
  expect(new Set(names).size).toBe(keys.length);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(256);
    expect(name).toMatch(/^call \P{Cc}*$/u);
  }
});
