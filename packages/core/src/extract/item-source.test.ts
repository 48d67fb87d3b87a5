import { expect, it } from 'vitest';
import { ItemSource } from './item-source.js';

it.each([
  ['a text', 'one text'],
  [null, 'null'],
  [undefined, 'undefined'],
  [7, 'number'],
  [{}, 'object'],
])('takes no documents from %j', (items, what) => {
  const { signal } = new AbortController();
  expect(() => new ItemSource(items as never, signal)).toThrow(
    `items must be a list, a generator or a stream of documents, not ${what}.`,
  );
});
