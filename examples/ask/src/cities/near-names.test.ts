import { describe, expect, it } from 'vitest';
import { isOneSlip, nearest } from './near-names.js';

describe('isOneSlip', () => {
  it.each([
    ['los angelas', 'los angeles'],
    ['amsterdm', 'amsterdam'],
    ['amsterdamm', 'amsterdam'],
    ['new yrok', 'new york'],
    ['nwe york', 'new york'],
    ['newyork', 'new york'],
    ['xamsterdam', 'amsterdam'],
    ['msterdam', 'amsterdam'],
  ])('sees one slip from %s to %s, and back', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['amsterdam', 'amsterdam'],
    ['amstrdm', 'amsterdam'],
    ['asmtedram', 'amsterdam'],
    ['amtserdma', 'amsterdam'],
    ['pariss', 'paris'],
    ['la paz', 'la pax'],
    ['', ''],
  ])('sees none from %j to %j', (one, other) => {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([false, false]);
  });
});

describe('nearest', () => {
  it('names what is near, the nearest first', () => {
    expect(nearest('reikjawik', ['rome', 'reikjavik', 'reykjawikk'])).toEqual(['reikjavik', 'reykjawikk']);
    expect(nearest('atlantis', ['rome', 'paris'])).toEqual([]);
  });
});
