import { describe, expect, it } from 'vitest';
import { OfferedTools } from './offered-tools.js';
import { readMarkedSpan } from './read-marked-span.js';

const tools = new OfferedTools([
  { name: 'look', parameters: { type: 'object', properties: { at: { type: 'string' } } } },
  { name: 'rest', parameters: { type: 'object', properties: {} } },
]);

/** The names of the calls behind a mark, what is behind them, and what is wrong. */
function read(text: string) {
  const span = readMarkedSpan(text, 0, tools);
  return (
    span && {
      calls: span.calls.map(({ name }) => name),
      left: text.slice(span.end),
      problem: span.fault?.problem,
      of: span.fault?.name,
    }
  );
}

describe('what stands behind a mark of calls', () => {
  it.each([
    ['[TOOL_CALLS][{"name": "look", "arguments": {}}] So.', ['look'], ' So.'],
    ['[TOOL_CALLS] look{"at": "sea"}, rest{}', ['look', 'rest'], ''],
    ['[TOOL_CALLS]look[CALL_ID]abc[ARGS]{}rest[ARGS]{} So.', ['look', 'rest'], ' So.'],
    ['[TOOL_CALLS] my calls: [{"name": "look", "arguments": {}}]', ['look'], ''],
    ['[TOOL_CALLS]{"name": "look", "arguments": {}}; {"name": "rest", "arguments": {}}', ['look', 'rest'], ''],
    ['[TOOL_CALLS]look{} other{}', ['look'], ' other{}'],
    ['[TOOL_CALLS]unknown{"at": 1}', ['unknown'], ''],
    ['<function=look>{"at": "sea"}</function> So.', ['look'], ' So.'],
    ['<function="other"><parameter=at>\nthe sea\n</parameter></function>', ['other'], ''],
    ['[TOOL_CALLS]<function=rest></function>', ['rest'], ''],
    ['[TOOL_CALL] {"name": "look", "arguments": {}} [/TOOL_CALL] So.', ['look'], ' So.'],
    ['<tool_code>look(at="sea")</tool_code> So.', ['look'], ' So.'],
    ['<tool_call>```json\n{"name": "look", "arguments": {}}\n```\n</tool_call> So.', ['look'], ' So.'],
  ])('is calls: %s', (text, calls, left) =>
    expect(read(text)).toEqual({ calls, left, problem: undefined, of: undefined }),
  );

  it('has arguments as they are written between tags', () => {
    const { calls } = readMarkedSpan('<function=look><parameter=at>\nthe\nsea\n</parameter></function>', 0, tools)!;
    expect(calls[0]?.arguments).toMatchObject({
      kind: 'object',
      entries: [['at', { kind: 'string', value: 'the\nsea' }]],
    });
  });

  it.each([
    ['[TOOL_CALLS]', 'the text ends after the mark', undefined],
    ['[TOOL_CALLS]look{"at": "se', expect.stringContaining('end'), 'look'],
    ['[TOOL_CALLS][{"name": "look", "arguments": {"at": ', expect.any(String), 'look'],
    ['<function=look><parameter=at>the sea', 'the text ends inside it', 'look'],
    ['<function=look><parameter=at>the sea</parameter>', 'the text ends inside it', 'look'],
    ['<function=look>the sea</function>', 'expected </function>', 'look'],
    ['<function=look>{"at": "sea"', expect.any(String), 'look'],
  ])('is broken: %s', (text, problem, of) => {
    expect(read(text)).toMatchObject({ calls: [], left: '', problem, of });
  });

  it('is told where it stands, as calls that stand behind a mark', () => {
    const text = '[TOOL_CALLS]look{} So.';
    expect(readMarkedSpan(text, 0, tools)).toMatchObject({ form: 'marked', isList: false, start: 0, end: 18 });
    const cut = '[TOOL_CALLS][{"name": "look", "arguments": {"at": ';
    expect(readMarkedSpan(cut, 0, tools)).toMatchObject({ form: 'marked', isList: false, start: 0, end: cut.length });
  });

  it('is the whole calls of a list that breaks off, and what is broken', () => {
    const text = '[TOOL_CALLS][{"name": "look", "arguments": {}}, {"name": "rest", "arguments": {"a": ';
    const { calls, fault } = readMarkedSpan(text, 0, tools)!;
    expect([calls.map(({ name }) => name), fault?.name]).toEqual([['look'], 'rest']);
  });

  it('is one call where a second one behind it breaks off, which is left as a beginning of its own', () => {
    const second = '; {"name": "rest", "arguments": {';
    const text = `[TOOL_CALLS]{"name": "look", "arguments": {}}${second}`;
    expect(read(text)).toEqual({ calls: ['look'], left: second, problem: undefined, of: undefined });
  });

  it('is the calls before what is broken, and that', () => {
    expect(read('[TOOL_CALLS]look{} rest{"a": ')).toMatchObject({ calls: ['look'], of: 'rest' });
  });

  it.each(['[TOOL_CALLS] is a mark', '[TOOL_CALLS]{"city": "Paris"}', '<function=>', 'no mark', '[TOOL_CALLS]5'])(
    'is only talk: %s',
    (text) => expect(readMarkedSpan(text, 0, tools)?.calls ?? []).toEqual([]),
  );
});
