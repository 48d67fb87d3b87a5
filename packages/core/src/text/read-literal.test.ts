import { describe, expect, it } from 'vitest';
import { readLiteral } from './read-literal.js';

describe('a constant of any language', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['null', null],
    ['None', null],
  ])('%s is %s, and keeps how it was written', (text, value) => {
    expect(readLiteral(`[${text}]`, 0)).toMatchObject({
      ok: true,
      literal: { items: [{ kind: 'constant', value, text }] },
    });
  });

  it.each(['tRUE', 'Nothing', 'nulls', 'falsey'])('%s is none', (text) => {
    expect(readLiteral(`[${text}]`, 0)).toMatchObject({ ok: true, literal: { items: [{ kind: 'word', text }] } });
  });
});
