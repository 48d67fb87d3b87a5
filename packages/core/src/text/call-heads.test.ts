import { describe, expect, it } from 'vitest';
import { isHopeless, judgeHead } from './call-heads.js';
import { OfferedTools } from './offered-tools.js';

const tools = new OfferedTools([
  { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
]);
const opening = { isOpening: true, isFirst: true };
const inside = { isOpening: false, isFirst: false };
const judge = (head: string, place = opening, isWhole = false) => judgeHead(head, place, tools, isWhole);

const beginnings = [
  '[TOOL_CALLS]',
  '<tool_call>',
  '[{"name": "get_weather"',
  '{"name": "get_weather"',
  '{"function": "get_weather"',
  '{"tool_calls": [',
  '[get_weather(city="',
  '("get_weather", {',
  'get_weather(city="',
  '```json\n{"name": "get_weather"',
  'get_weather {"city": "',
  'get_weather\n{}',
  '<function name=',
  '<invoke name=',
  '<get_weather>{',
  '<get\\_weather>\n<city>',
];

describe('a beginning of a text', () => {
  it.each(beginnings)('is one of calls: %j', (head) => expect(judge(head)).toBe('yes'));

  it.each([
    '',
    '[',
    '[TOOL',
    '<',
    '<tool',
    '{',
    '{"na',
    '[{"name": "get_w',
    '```',
    '```json\n',
    '(',
    'get_wea',
    'get_weather',
    'get_weather {',
    '<get_wea',
    '<get_weather>\n',
  ])('may be one of calls, unless no more can come: %j', (head) =>
    expect([judge(head), judge(head, opening, true)]).toEqual(['maybe', 'no']),
  );

  it.each(['{"tool_calls": "get_weather"', '{"function_call": \'get_weather(city'])(
    'is one of calls that are held as text: %j',
    (head) => expect(judge(head)).toBe('yes'),
  );

  it('is one of a list of strings that are calls, and not of strings that call what is not on offer', () => {
    expect(['["get_weather(city=\'Paris\')"]', "['get_weather ("].map((head) => judge(head))).toEqual(['yes', 'yes']);
    expect(['["see(page 3)"]', "['rgb(0, 0, 0)', 'rgb("].map((head) => judge(head))).toEqual(['no', 'no']);
  });

  it('names what is not on offer, as long as it is no longer than a name', () => {
    expect(judge('{"name": "get the weather')).toBe('maybe');
    expect(judge(`{"name": "get the weather${' of today'.repeat(8)}`)).toBe('no');
  });

  it.each([
    '{"tool_calls": 5',
    '{"tool_calls": "see below"',
    'Hi, ',
    '<b>',
    '<get_weather >',
    '<get_weather>Sunny',
    '<get_news>{',
    '[1',
    '{"city": "',
    '(see',
    '```js\nlet a',
    'get_weather is',
    '[[[[[[[[{"name"',
  ])('is none of calls: %j', (head) => expect(judge(head)).toBe('no'));
});

describe('in the middle of a line', () => {
  it.each(['("get_weather", {', 'get_weather(city="', 'get_weather'])(
    'a call in the form of code is none: %s',
    (head) => {
      expect(judge(head, inside)).toBe('no');
    },
  );

  it.each(['[TOOL_CALLS]', '<tool_call>'])('a mark is one all the same: %s', (head) =>
    expect(judge(head, inside)).toBe('yes'),
  );
});

describe('a bracket', () => {
  it('is hopeless by the sign behind it', () => {
    expect(isHopeless('<', 't')).toBe(false);
    expect(isHopeless('<', 'é')).toBe(false);
    expect(isHopeless('<', '/')).toBe(true);
    expect(isHopeless('<', '')).toBe(false);
    expect(isHopeless('?', 'a')).toBe(false);
  });
});
