import fc from 'fast-check';

const ends = fc.constantFrom('\n', '\r', '\r\n');
const words = fc.oneof(
  fc.constantFrom('', ' ', ': ', '[DONE]', '\uFEFF', 'é', '😀', '\0'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const lines = fc
  .tuple(
    fc.constantFrom('data', 'data', 'data', 'event', 'id', 'retry', '', 'other', 'dat', 'data '),
    fc.constantFrom(':', ': ', ''),
    words,
  )
  .map(([name, colon, value]) => `${name}${colon}${value.replaceAll(/[\r\n]/g, '')}`);
/** Event streams as hosts might write them and as none would, as text. */
export const streams = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(fc.oneof(lines, fc.constant('')), ends), { maxLength: 25 }))
  .map(([mark, all]) => mark + all.map((line) => line.join('')).join(''));
