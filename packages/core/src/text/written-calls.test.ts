import { describe, expect, it } from 'vitest';
import { OfferedTools } from './offered-tools.js';
import { readLiteral } from './read-literal.js';
import { unwrapText, writtenCalls } from './written-calls.js';

const tools = new OfferedTools([
  { name: 'look', parameters: { type: 'object', properties: { at: { type: 'string' } } } },
  { name: 'rest', parameters: { type: 'object', properties: {} } },
]);

function literal(text: string) {
  const read = readLiteral(text, 0);
  if (!read.ok) throw new Error(`${text} is no literal`);
  return read.literal;
}

const names = (text: string): string[] | undefined => writtenCalls(literal(text), tools)?.map(({ name }) => name);

describe('what is written as a call', () => {
  it.each([
    ['{"name": "look", "arguments": {"at": "sea"}}', ['look']],
    ['{"name": "look", "at": "sea", "id": "1", "type": "function"}', ['look']],
    ['{"name": "rest"}', ['rest']],
    ['{"name": "look", "arguments": "the sea"}', ['look']],
    ['{"name": "look", "arguments": ["the sea"]}', ['look']],
    ['{"name": "climb", "arguments": {"at": "sea"}}', ['climb']],
    ['{"name": "climb", "arguments": "{}"}', ['climb']],
    ['{"tool_call": {"name": "look", "arguments": {}}}', ['look']],
    ['{"function": {"tool_call": {"name": "look", "arguments": {}}}}', ['look']],
    ['{"function": {"look": {"at": "sea"}}}', ['look']],
    ['{"tool_calls": [{"name": "look", "arguments": {}}, {"rest": {}}]}', ['look', 'rest']],
    ['{"tool_call": "look(at=\\"sea\\")"}', ['look']],
    ['{"look": {"at": "sea"}, "rest": {}}', ['look', 'rest']],
    ['[{"look": {}}]', ['look']],
    ['look(at="sea")', ['look']],
  ])('is one: %s', (text, calls) => expect(names(text)).toEqual(calls));

  it.each([
    '{"name": "climb"}',
    '{"name": "climb", "arguments": 5}',
    '{"name": "climb", "arguments": ["sea"]}',
    '{"name": "look", "height": 5}',
    '{"name": 5, "arguments": {}}',
    '{"look": {"at": "sea"}, "height": 5}',
    '{"look": "sea"}',
    '{"name": "look", "parameters": {"type": "object", "properties": {"at": {"type": "string"}}}}',
    '{"tool_call": "look(at=5) and more"}',
    '{"tool_call": "look(at="}',
    '{"tool_call": "look"}',
    '{"tool_call": "[1]"}',
    '{}',
    '[]',
    '5',
  ])('is none: %s', (text) => expect(names(text)).toBeUndefined());
});

describe('arguments that are text', () => {
  it('are the object they write, or none', () => {
    expect(unwrapText(literal('"{\\"a\\": 1}"'))).toMatchObject({
      kind: 'object',
      entries: [['a', { kind: 'number' }]],
    });
    expect(unwrapText(literal('" "'))).toMatchObject({ kind: 'object', entries: [] });
  });

  it.each(['"[1]"', '"{} and"', '"{"', '"sea"', '5', '{"a": 1}'])('stay as they are: %s', (text) => {
    const given = literal(text);
    expect(unwrapText(given)).toBe(given);
  });
});
