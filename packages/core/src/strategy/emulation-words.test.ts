import { expect, it } from 'vitest';
import { fill } from './emulation-words.js';

it('fills the places of a template that have a value, and looks at no value again', () => {
  const values = { name: '{schema}', schema: '{}' };
  expect(fill('Call {name} with {schema}, {name}, {other}, { name } and {toString}.', values)).toBe(
    'Call {schema} with {}, {schema}, {other}, { name } and {toString}.',
  );
});
