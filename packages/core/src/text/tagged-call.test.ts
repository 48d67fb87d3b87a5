import { describe, expect, it } from 'vitest';
import type { Literal } from './literal.js';
import { OfferedTools } from './offered-tools.js';
import { readMarkedSpan } from './read-marked-span.js';

const tools = new OfferedTools([
  { name: 'look', parameters: { type: 'object', properties: { at: { type: 'string' }, input: { type: 'string' } } } },
  { name: 'rest', parameters: { type: 'object', properties: {} } },
]);

const valueOf = (given: Literal): unknown => {
  if (given.kind !== 'object') return given.kind;
  return Object.fromEntries(
    given.entries.map(([key, value]) => [key, value.kind === 'string' ? value.value : value.kind]),
  );
};

/** The first call between tags, what stands behind it, and what is wrong. */
function read(text: string) {
  const span = readMarkedSpan(text, 0, tools);
  const [call] = span?.calls ?? [];
  return {
    name: call?.name,
    given: call && valueOf(call.arguments),
    left: span && text.slice(span.end),
    problem: span?.fault?.problem,
  };
}

describe('a call between tags', () => {
  it.each([
    ['<function=look><parameter=at>\nthe sea\n</parameter></function> So.'],
    ['<function name="look"><parameter name="at">the sea</parameter></function> So.'],
    ['<function name="look">{"at": "the sea"}</function> So.'],
    ["<invoke name='look'>\n<parameter name='at'>the sea</parameter>\n</invoke> So."],
    ['<function_calls>\n<invoke name="look"><parameter name="at">the sea</parameter></invoke>\n</function_calls> So.'],
    ['<tool_calls><tool_call name="look"><at>the sea</at></tool_call></tool_calls> So.'],
    ['<tool_call>\n<name>look</name>\n<arguments>{"at": "the sea"}</arguments>\n</tool_call> So.'],
    ['<tool_use><tool_name>look</tool_name><parameters><at>the sea</at></parameters></tool_use> So.'],
    ['<tool name="look" id="1"><at>the sea</at></tool> So.'],
    ['<look>{"at": "the sea"}</look> So.'],
    ['<look>\n<at>the sea</at>\n</look> So.'],
    ['<look><arguments><at>the sea</at></arguments></look> So.'],
  ])('is read: %s', (text) =>
    expect(read(text)).toEqual({ name: 'look', given: { at: 'the sea' }, left: ' So.', problem: undefined }),
  );

  it('has an argument by the name of what may stand round arguments', () => {
    expect(read('<look><input>the sea</input></look>').given).toEqual({ input: 'the sea' });
  });

  it('has no arguments where none are written', () => {
    expect(read('<rest></rest>')).toMatchObject({ name: 'rest', given: {}, left: '' });
    expect(read('<invoke name="rest"></invoke>')).toMatchObject({ name: 'rest', given: {}, left: '' });
  });

  it.each([
    '<look>The sea.</look>',
    '<look><form>…</form></look>',
    '<listen>{"at": "sea"}</listen>',
    '<look at="sea">',
  ])('is none in the tags of another language: %s', (text) => expect(readMarkedSpan(text, 0, tools)).toBeUndefined());

  it.each([
    ['<invoke name="look"><parameter name="at">the sea', 'the text ends inside it'],
    ['<invoke name="look"><parameter name="at">the sea</parameter>', 'the text ends inside it'],
    ['<invoke name="look">the sea</invoke>', 'expected </invoke>'],
    ['<look><at>the sea</at>', 'the text ends inside it'],
    ['<tool_call><name>look</name><arguments><at>sea</at></tool_call>', 'expected </arguments>'],
  ])('is broken, and its tool is known: %s', (text, problem) => {
    expect(readMarkedSpan(text, 0, tools)).toMatchObject({ calls: [], fault: { name: 'look', problem } });
  });

  it('is marked by a tag of calls, and by a mark before it; the name of a tool alone is a word like others', () => {
    const forms = ['<invoke name="rest"></invoke>', '<tool_call><rest></rest>', '<rest></rest>'];
    expect(forms.map((text) => readMarkedSpan(text, 0, tools)?.form)).toEqual(['marked', 'marked', 'enclosed']);
  });
});
