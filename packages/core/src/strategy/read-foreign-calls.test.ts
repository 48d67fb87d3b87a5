import { describe, expect, it } from 'vitest';
import { CallReader } from './call-reader.js';
import { readToolCalls } from './read-tool-calls.js';

const text = { type: 'string' };
const tools = [
  {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: text, days: { type: 'integer' } }, required: ['city'] },
  },
  { name: 'search', parameters: { type: 'object', properties: { query: text }, required: ['query'] } },
];

/** The cities that are asked for, and the talk; the same in pieces of one character. */
function read(written: string) {
  const { calls, text: talk, problems } = readToolCalls(written, { tools });
  const reader = new CallReader({ tools });
  const shown = Array.from(written, (letter) => reader.push(letter)).join('');
  expect(reader.end()).toEqual({ calls, text: talk, problems });
  expect(talk.startsWith(shown)).toBe(true);
  expect(problems).toEqual([]);
  return { cities: calls.map(({ arguments: { city } }) => city), talk };
}

describe('a call in a form of other models, or of their documents', () => {
  it.each([
    ['<function name="get_weather">{"city": "Paris"}</function>'],
    [
      '<function_calls>\n<invoke name="get_weather">\n<parameter name="city">Paris</parameter>\n</invoke>\n</function_calls>',
    ],
    ['<tool_calls><tool_call name="get_weather"><city>Paris</city></tool_call></tool_calls>'],
    ['<tool_call>\n<name>get_weather</name>\n<arguments>\n<city>Paris</city>\n</arguments>\n</tool_call>'],
    ['<get_weather>{"city": "Paris"}</get_weather>'],
    ['<get_weather>\n<city>Paris</city>\n</get_weather>'],
    ['<tool_code>get_weather(city="Paris")</tool_code>'],
    ['[TOOL_CALL] {"name": "get_weather", "arguments": {"city": "Paris"}} [/TOOL_CALL]'],
    ['get_weather {"city": "Paris"}'],
    ['get_weather\n{"city": "Paris"}'],
    ['Tool Name: get_weather\nTool Input: {"city": "Paris"}'],
    ['tool_name: get_weather\ntool_arguments: {"city": "Paris"}'],
    ['**Tool:** get_weather\n**Arguments:** {"city": "Paris"}'],
    ['**Action**: `get_weather`\n**Action Input**: `{"city": "Paris"}`'],
    ['Function: get_weather\nArguments:\n```json\n{"city": "Paris"}\n```'],
  ])('is read, and no talk is left: %s', (written) => expect(read(written)).toEqual({ cities: ['Paris'], talk: '' }));

  it('may follow talk', () => {
    expect(read('I look it up.\n\n<get_weather>\n<city>Paris</city>\n</get_weather>').cities).toEqual(['Paris']);
    expect(read('I look it up.\n\nTool Name: get_weather\nTool Input: {"city": "Paris"}').cities).toEqual(['Paris']);
    expect(read('Thought: I need it.\nAction: get_weather("Paris")').cities).toEqual(['Paris']);
    expect(read("I will use a tool:\n\n**Tool:** get_weather\n**Arguments:** {'city': 'Paris'}").cities).toEqual([
      'Paris',
    ]);
  });

  it.each([
    ['<get_weather><city>Paris</city></get_weather>\n<get_weather><city>Rome</city></get_weather>'],
    [
      '<invoke name="get_weather"><parameter name="city">Paris</parameter></invoke>\n<invoke name="get_weather"><parameter name="city">Rome</parameter></invoke>',
    ],
    [
      '**Tool:** get_weather\n**Arguments:** {"city": "Paris"}\n\n**Tool:** get_weather\n**Arguments:** {"city": "Rome"}',
    ],
    [
      'Tool: get_weather\nInput:\n```json\n{"city": "Paris"}\n```\nTool: get_weather\nInput:\n```json\n{"city": "Rome"}\n```',
    ],
  ])('is one of several: %s', (written) => expect(read(written).cities).toEqual(['Paris', 'Rome']));

  it('has the values that its schema names, as between tags all is text', () => {
    const { calls } = readToolCalls('<get_weather><city>Paris</city><days>3</days></get_weather>', { tools });
    expect(calls).toEqual([{ name: 'get_weather', arguments: { city: 'Paris', days: 3 } }]);
  });

  it('is told to the model where it breaks off', () => {
    const { calls, problems } = readToolCalls('<get_weather><city>Paris</city>', { tools });
    expect(calls).toEqual([]);
    expect(problems).toMatchObject([
      { name: 'get_weather', problem: expect.stringContaining('the text ends inside it') },
    ]);
  });
});

describe('a call that lacks its last bracket', () => {
  const open = '{"name": "get_weather", "arguments": {"city": "Paris"}';

  it.each([`[${open}]`, `[TOOL_CALLS] [${open}]`, `<tool_call>${open}\n</tool_call>`, `\`\`\`json\n${open}\n\`\`\``])(
    'is whole where the model closed what stands round it: %s',
    (written) => expect(read(written)).toEqual({ cities: ['Paris'], talk: '' }),
  );

  it.each([
    open,
    `<tool_call>${open}`,
    '[{"name": "get_weather", "arguments": {"city": "Paris"]',
    '[{"name": "get_weather", "arguments": {"city": "Paris"}, "id"]',
    '[get_weather(city="Paris"])',
  ])('may be cut where the text just ends, or where more is missing: %s', (written) => {
    const { calls, problems } = readToolCalls(written, { tools });
    expect([calls, problems.map(({ name }) => name)]).toEqual([[], ['get_weather']]);
  });
});

describe('talk that looks like such a call', () => {
  it.each([
    ['The tools you have are:\n\nget_weather\n{"city": "the city"}\n\nsearch\n{"query": "what to look for"}'],
    ['## Tools\n\n1. **Name:** get_weather\n   **Arguments:** {"city": "string"}'],
    ['I have access to the following tools: get_weather and search.\n\nget_weather {"city": "string"}'],
    ['For example, one would write <invoke name="get_weather"><parameter name="city">Paris</parameter></invoke>.'],
    ['**Tool:** get_weather\n**Description:** the weather\n**Arguments:** {"city": "string"}'],
    ['<search>\n<form action="/q"><input name="query"></form>\n</search>'],
    ['<get_weather> takes a city, and <search> takes a query.'],
    ['I used get_weather {"city": "Paris"} and it said 5 degrees.'],
    ['get_weather {city}: gives the weather of a city'],
  ])('stays talk: %s', (written) => expect(read(written)).toEqual({ cities: [], talk: written }));
});
