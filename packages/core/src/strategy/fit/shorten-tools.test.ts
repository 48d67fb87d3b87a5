import { describe, expect, it } from 'vitest';
import { shortenTools } from './shorten-tools.js';

const parameters = {
  type: 'object',
  title: 'Place',
  description: 'A place.',
  properties: {
    title: { type: 'string', description: 'Its title.', enum: ['description'], default: 'description' },
    either: {
      anyOf: [
        { type: 'string', description: 'A name.' },
        { type: 'integer', examples: [1] },
      ],
    },
    any: true,
  },
  required: ['title'],
};
const tool = { name: 'look', description: 'Looks at a place. It takes its time.', parameters };
const short = (description: string) => shortenTools([{ ...tool, description }], 'first-sentence')[0]?.description;

describe('tools with fewer words', () => {
  it('stay as they are where all may be said', () => {
    const tools = [tool];
    expect(shortenTools(tools, 'all')).toBe(tools);
  });

  it('lose what is said of parameters, and keep their names, types and values', () => {
    expect(shortenTools([tool], 'own')).toEqual([
      {
        name: 'look',
        description: tool.description,
        parameters: {
          type: 'object',
          properties: {
            title: { type: 'string', enum: ['description'], default: 'description' },
            either: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
            any: true,
          },
          required: ['title'],
        },
      },
    ]);
  });

  it('keep names that are written like keywords, wherever names stand', () => {
    const named = {
      type: 'object',
      dependentRequired: { title: ['description'], description: [] },
      dependentSchemas: { examples: { title: 'Gone.', required: ['title'] } },
      dependencies: { title: ['examples'], examples: { description: 'Gone.', required: ['title'] } },
      patternProperties: { description: { type: 'string', description: 'Gone.' } },
    };
    expect(shortenTools([{ ...tool, parameters: named }], 'own')[0]?.parameters).toEqual({
      type: 'object',
      dependentRequired: { title: ['description'], description: [] },
      dependentSchemas: { examples: { required: ['title'] } },
      dependencies: { title: ['examples'], examples: { required: ['title'] } },
      patternProperties: { description: { type: 'string' } },
    });
  });

  it('keep of what is said of themselves the first sentence', () => {
    expect(short(tool.description)).toBe('Looks at a place.');
    expect(short('  Is it v1.5? Yes.')).toBe('Is it v1.5?');
    expect(short('看地方。 然后。')).toBe('看地方。');
    expect(short('Looks at a place')).toBe('Looks at a place');
    expect(short('')).toBe('');
  });

  it('keep of a long sentence its beginning', () => {
    expect(short('a'.repeat(120))).toBe('a'.repeat(120));
    expect(short(`${'a'.repeat(120)}b.`)).toBe(`${'a'.repeat(120)}…`);
    expect(short(`${'a'.repeat(119)}😀 b`)).toBe(`${'a'.repeat(119)}…`);
    expect(short(`${'a'.repeat(118)}😀 b`)).toBe(`${'a'.repeat(118)}😀…`);
  });
});
