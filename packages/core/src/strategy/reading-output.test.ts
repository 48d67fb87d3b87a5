import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { lower } from '../schema/lower.js';
import { parseJson } from '../text/json.js';
import { readingOutput } from './reading-output.js';

function read(text: string, schema: JsonSchema, wasCut = false): unknown[] {
  const { output } = readingOutput({ name: 'answer', schema });
  const values = [...output!.values(text, wasCut)];
  return values.filter(
    (value, at) => values.findIndex((each) => JSON.stringify(each) === JSON.stringify(value)) === at,
  );
}

const place = {
  type: 'object',
  properties: { city: { type: 'string' }, note: { type: 'string' } },
  required: ['city'],
};

describe('what a text may mean', () => {
  it('is the JSON in it, without the nulls that stand for "left out", and as it stands', () => {
    expect(read('It is {"city": "Paris", "note": null}.', place)).toEqual([
      { city: 'Paris' },
      { city: 'Paris', note: null },
    ]);
  });

  it('is the JSON that is written as text in JSON', () => {
    expect(read('"{\\"city\\": \\"Paris\\"}"', place)).toContainEqual({ city: 'Paris' });
    expect(read('"It is Paris"', place)).toEqual(['It is Paris']);
  });

  it.each(['answer', 'final_answer', 'output', 'response', 'result'])('is what stands under "%s" alone', (name) => {
    expect(read(`{"${name}": {"city": "Paris"}}`, place)).toEqual([{ city: 'Paris' }]);
    const open = { ...place, additionalProperties: true };
    expect(read(`{"${name}": {"city": "Paris"}}`, open)).toEqual([{ [name]: { city: 'Paris' } }, { city: 'Paris' }]);
  });

  it('is what was put into the schema as its properties, and never the schema itself', () => {
    const optional = { ...place, required: [] };
    expect(read('{"type": "object", "properties": {"city": "Paris"}}', optional)).toEqual([{ city: 'Paris' }]);
    expect(read(JSON.stringify(optional), optional)).toEqual([optional.properties]);
    const described = { type: 'object', properties: { type: { type: 'string' }, properties: { type: 'object' } } };
    expect(read(JSON.stringify(place), described)[0]).toEqual(place);
  });

  it('is not what stands under another name, or under two', () => {
    expect(read('{"place": {"city": "Paris"}}', place)).toEqual([{ place: { city: 'Paris' } }]);
    expect(read('{"answer": {"city": "Paris"}, "more": 1}', place)).toEqual([{ answer: { city: 'Paris' }, more: 1 }]);
  });

  it('is no number at the end of a text that was cut', () => {
    expect(read('12', { type: 'number' })).toContain(12);
    expect(read('12', { type: 'number' }, true)).toEqual([]);
    expect(read('{"city": "Paris"}', place, true)).toEqual([{ city: 'Paris' }]);
  });

  it.each([
    ['text', { type: 'string' }],
    ['one of some texts', { enum: ['It is Paris', 'It is Rome'] }],
    ['text or nothing', { type: ['string', 'null'] }],
    ['a choice that has text', { anyOf: [{ type: 'number' }, { type: 'string' }] }],
  ])('is its own words where the schema is of %s', (_what, schema) => {
    expect(read('It is Paris', schema)).toEqual(['It is Paris']);
    expect(read('It is Paris', schema, true)).toEqual([]);
  });

  it.each([
    ['objects', place],
    ['other values', { enum: ['Paris', 5] }],
    ['choices without text', { anyOf: [{ type: 'number' }, true] }],
  ])('is not its words where the schema is of %s', (_what, schema) => expect(read('It is Paris', schema)).toEqual([]));

  it.each(["{'city': 'Rome', 'note': 5}", 'It is:\n```json\n{"city": 5}\n```', '{"city": "Par'])(
    'is not its words where the schema has room for more than text and they hold JSON: %s',
    (text) => {
      expect(read(text, { anyOf: [place, { type: 'string' }] })).not.toContain(text);
      expect(read(text, { type: 'string' })).toContain(text);
    },
  );

  it('is not its words where they are JSON', () => expect(read('"Paris"', { type: 'string' })).toEqual(['Paris']));
});

describe('an answer that is being written', () => {
  it('shows nothing before its end where it is bent back as a whole', () => {
    const lowered = { ...lower(place, 'mistral', parseJson), reshaped: new Set(['']) };
    const growing = readingOutput({ name: 'answer', schema: place }, lowered).output!.begin();
    expect(growing.push('{"entries": [')).toBe(false);
    expect(growing.value).toBeUndefined();
  });

  it('shows what is there so far where it is not bent', () => {
    const growing = readingOutput({ name: 'answer', schema: place }).output!.begin();
    expect(growing.push('{"city": "Pa')).toBe(true);
    expect(growing.value).toEqual({ city: 'Pa' });
  });

  it('is read by nobody where none is asked for', () => expect(readingOutput(undefined)).toEqual({}));
});
