import { expect, it } from 'vitest';
import type { Message } from '../../message.js';
import { bindToSpoken } from './bind-to-spoken.js';

const said: Message[] = [{ role: 'user', parts: [{ type: 'text', text: 'Row 12 of 30, please.' }] }];

it('leaves a place as it is whose schema cannot be read, and binds the others', () => {
  const places = [
    { rule: 'a', schema: { type: 'integer', $ref: '#/nowhere' } },
    { rule: 'b', schema: { type: 'integer', maximum: 20 } },
    { rule: 'c', schema: { type: 'string', maxLength: 3, $ref: '#/nowhere' } },
  ];
  const rules = bindToSpoken(places, said, () => expect.fail('nothing is left out'));
  expect([...rules.keys()]).toEqual(['b']);
  expect(rules.get('b')).toContain('12');
  expect(rules.get('b')).not.toContain('30');
});
