import { describe, expect, it } from 'vitest';
import { isPlaceholder } from './is-placeholder.js';
import { readToolCalls } from './read-tool-calls.js';

describe('isPlaceholder', () => {
  it.each([
    ['city', '<city>'],
    ['city', '[City]'],
    ['user_id', '{{user id}}'],
    ['city', 'your_city'],
    ['to', 'YOUR_EMAIL_HERE'],
    ['name', '<your name>'],
    ['name', '[insert name here]'],
    ['key', 'your-api-key-here'],
  ])('takes %s = %j for one', (key, value) => expect(isPlaceholder(key, value)).toBe(true));

  it.each([
    ['city', 'city'],
    ['city', 'Paris'],
    ['tag', '<title>'],
    ['html', '<b>here</b>'],
    ['title', 'Your name'],
    ['film', 'Here'],
    ['text', 'Put it over here'],
    ['text', '[1, 2]'],
    ['template', 'Dear {name}'],
    ['city', ''],
    ['city', 'unknown'],
  ])('does not take %s = %j for one', (key, value) => expect(isPlaceholder(key, value)).toBe(false));
});

describe('a placeholder', () => {
  const parameters = {
    type: 'object',
    properties: { city: { type: 'string' }, key: { type: 'string' }, mode: { default: '<mode>' } },
    required: ['city', 'mode'],
  };
  const read = (text: string) => readToolCalls(text, { tools: [{ name: 'f', parameters }] });

  it('is no value for what a tool cannot do without, and the model is told', () => {
    const { calls, problems } = read('[f(city="<city>", mode="a")]');
    expect(calls).toEqual([]);
    expect(problems[0]?.problem).toMatch(/"city": "<city>" is a placeholder/);
  });

  it('stands where it may be left out, or where the schema names it', () => {
    expect(read('[f(city="Paris", key="YOUR_KEY", mode="<mode>")]').calls).toHaveLength(1);
  });
});
