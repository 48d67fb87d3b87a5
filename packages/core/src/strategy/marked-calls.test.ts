import { describe, expect, it } from 'vitest';
import type { TurnShape } from '../host/index.js';
import { areWhole, readMarked } from './marked-calls.js';

const parameters = { type: 'object', properties: { a: { type: 'integer' } } };
const tools = ['look', 'rest'].map((name) => ({ name, description: '', parameters }));
const shape: TurnShape = { tools, toolChoice: 'auto', outputWay: 'none' };
const read = (written: string) => readMarked(written, shape);

describe('what stands behind one mark', () => {
  it('is a list of calls, with their ids', () => {
    expect(
      read(' [{"name": "look", "arguments": {"a": 1}, "id": "abcdefgh1"}, {"name": "rest", "arguments": "{}"}]'),
    ).toEqual({
      calls: [
        { name: 'look', arguments: '{"a":1}', id: 'abcdefgh1' },
        { name: 'rest', arguments: '{}' },
      ],
      text: '',
    });
  });

  it('is one call by its name, with its id, and with no arguments where none are written', () => {
    expect(read('look[ARGS]{"a": 1}').calls).toEqual([{ name: 'look', arguments: '{"a": 1}' }]);
    expect(read(' look [CALL_ID] abcdefgh1 [ARGS] {"a": 1} ').calls).toEqual([
      { name: 'look', arguments: '{"a": 1}', id: 'abcdefgh1' },
    ]);
    expect(read('rest[ARGS]').calls).toEqual([{ name: 'rest', arguments: '{}' }]);
  });

  it('is read as free text is where it is in another form, with what follows', () => {
    expect(read('look(a=1) So.')).toMatchObject({ calls: [{ name: 'look', arguments: '{"a":1}' }] });
  });

  it('is the calls it lists, each as far as it goes, where they are not whole', () => {
    const { calls } = read('[{"name": "climb"}, {"arguments": {"a": 1}}, 5]');
    expect(calls.map(({ name, arguments: given }) => [name, given])).toEqual([
      ['climb', '{}'],
      ['', '{"a":1}'],
      ['', '{}'],
    ]);
  });

  it.each([
    ['climb[ARGS]{"a": ', 'climb'],
    ['climb[CALL_ID]abc[ARGS]{"name": "look", "a":', 'climb'],
    ['climb[ARGS]{"a": 1} and more', 'climb'],
    ['[{"name": "climb", "arguments": {"a": ', 'climb'],
    ['[{"arguments": {"name": "climb", "a": ', ''],
    ['look[ARGS]{"a": ', 'look'],
  ])('is a call of the tool it names, on offer or not, where it breaks off: %s', (written, name) => {
    const { calls } = read(written);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ name, problem: expect.any(String) });
  });

  it.each([
    ['climb[CALL_ID]abc', 'climb', 'Write its arguments as JSON.'],
    ['some words', '', 'Write a JSON list of objects with "name" and "arguments".'],
  ])('is a call that cannot be read, with what to do: %s', (written, name, advice) => {
    const [call] = read(written).calls;
    expect(call).toMatchObject({ name, arguments: written.trim() });
    expect(call?.problem).toContain(advice);
  });
});

describe('calls', () => {
  it.each(['', ' ', '[{"name": "look", "arguments": {}}]', 'look[ARGS]{}', 'look[ARGS]'])('are whole: %j', (written) =>
    expect(areWhole(written)).toBe(true),
  );

  it.each(['[', '[{"name": "look"}]', 'look[ARGS]{', 'look', '[]', '{}', '[5]'])('are not whole: %j', (written) =>
    expect(areWhole(written)).toBe(false),
  );
});
