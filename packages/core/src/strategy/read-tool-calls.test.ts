import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../errors.js';
import { readToolCalls } from './read-tool-calls.js';

const weather = {
  name: 'get_weather',
  description: 'The weather in a city.',
  parameters: {
    type: 'object',
    properties: {
      city: { type: 'string' },
      days: { type: 'integer' },
      unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
      hourly: { type: 'boolean' },
      tags: { type: 'array', items: { type: 'string' } },
      place: { type: 'object', properties: { latitude: { type: 'number' }, longitude: { type: 'number' } } },
    },
    required: ['city'],
  },
};
const add = {
  name: 'math.add',
  parameters: {
    type: 'object',
    properties: { a: { type: 'number' }, b: { type: 'number' } },
    required: ['a', 'b'],
    additionalProperties: false,
  },
};
const time = { name: 'now', parameters: { type: 'object', properties: {} } };
const tools = [weather, { spec: add }, time];

function read(text: string) {
  return readToolCalls(text, { tools });
}

const paris = { name: 'get_weather', arguments: { city: 'Paris' } };
const sum = { name: 'math.add', arguments: { a: 1, b: 2 } };

describe('what is a call', () => {
  it.each([
    ['the array after the mark', '[TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}]'],
    [
      'the array after the mark, with its end token',
      '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Paris"}, "id": "abc"}]</s>',
    ],
    [
      'an array closed by a token',
      '[TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}][/TOOL_CALLS]',
    ],
    ['arguments ahead of the name', '[TOOL_CALLS] [{"arguments": {"city": "Paris"}, "name": "get_weather"}]'],
    ['name and object after the mark', '[TOOL_CALLS]get_weather{"city": "Paris"}'],
    ['name, [ARGS] and object', '[TOOL_CALLS]get_weather[ARGS]{"city": "Paris"}'],
    ['name, [CALL_ID], [ARGS] and object', '[TOOL_CALLS]get_weather[CALL_ID]a1b2c3d4e[ARGS]{"city": "Paris"}'],
    ['a bare array', '[{"name": "get_weather", "arguments": {"city": "Paris"}}]'],
    ['a bare object', ' {"name": "get_weather", "arguments": {"city": "Paris"}}'],
    ['parameters for arguments', '{"name": "get_weather", "parameters": {"city": "Paris"}}'],
    ['args for arguments', '{"tool": "get_weather", "args": {"city": "Paris"}}'],
    ['input for arguments', '{"type": "tool_use", "id": "t1", "name": "get_weather", "input": {"city": "Paris"}}'],
    ['tool_calls', '{"tool_calls": [{"name": "get_weather", "arguments": {"city": "Paris"}}]}'],
    ['tool_call', '{"tool_call": {"name": "get_weather", "arguments": {"city": "Paris"}}}'],
    ['the function of TGI', '{"function": {"_name": "get_weather", "city": "Paris"}}'],
    [
      'a call as OpenAI writes it',
      '{"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": "{\\"city\\": \\"Paris\\"}"}}',
    ],
    ['a function beside its arguments', '{"function": "get_weather", "arguments": {"city": "Paris"}}'],
    ['arguments beside the name', '{"name": "get_weather", "city": "Paris"}'],
    ['the name as the only key', '{"get_weather": {"city": "Paris"}}'],
    ['the name and a colon', 'get_weather: {"city": "Paris"}'],
    ['tags', '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Paris"}}\n</tool_call>'],
    ['a tag that is not closed', '<tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}}'],
    [
      'a fence in a tag',
      '<tool_call>\n```json\n{"name": "get_weather", "arguments": {"city": "Paris"}}\n```\n</tool_call>',
    ],
    ['a tag with the name', '<function=get_weather>{"city": "Paris"}</function>'],
    [
      'tags of parameters',
      '<tool_call>\n<function=get_weather>\n<parameter=city>\nParis\n</parameter>\n</function>\n</tool_call>',
    ],
    ['a json fence', '```json\n{"name": "get_weather", "arguments": {"city": "Paris"}}\n```'],
    ['a python fence', '```python\nget_weather(city="Paris")\n```'],
    ['a tool_code fence', '```tool_code\nprint(get_weather(city="Paris"))\n```'],
    ['an assignment in a fence', '```python\nresult = get_weather(city="Paris")\n```'],
    ['a backtick', '`get_weather(city="Paris")`'],
    ['a list in Python', '[get_weather(city="Paris")]'],
    ['a call alone', 'get_weather(city="Paris")'],
    ['single quotes', "[{'name': 'get_weather', 'arguments': {'city': 'Paris'}}]"],
    ['a tuple', "[('get_weather', {'city': 'Paris'})]"],
    ['triple quotes', 'get_weather(city="""Paris""")'],
    ['strings side by side', "get_weather(city='Pa' 'ris')"],
    ['the only required argument by place', '[get_weather("Paris")]'],
    ['an object by place', 'get_weather({"city": "Paris"})'],
    ['keywords unpacked', '[get_weather(**{"city": "Paris"})]'],
    ['None for what may be left out', '[get_weather(city="Paris", days=None)]'],
    ['Markdown escapes in the name', '[get\\_weather(city="Paris")]'],
    ['Markdown escapes in a JSON name', '{"name": "get\\_weather", "arguments": {"city": "Paris"}}'],
    ['brackets escaped as in Markdown', '[get\\_weather(city="Paris")\\]'],
    ['escaped quotes', '[get_weather(city=\\"Paris\\")]'],
    ['a module ahead of the name', '[api.get_weather(city="Paris")]'],
    ['dots for underscores', '[get.weather(city="Paris")]'],
    ['a trailing comma and a comment', '{"name": "get_weather", /* where */ "arguments": {"city": "Paris",},} // done'],
    ['keys without quotes', '{name: "get_weather", arguments: {city: "Paris"}}'],
    ['arguments wrapped twice', '{"name": "get_weather", "arguments": {"arguments": {"city": "Paris"}}}'],
    ['arguments wrapped as a schema', '{"name": "get_weather", "arguments": {"properties": {"city": "Paris"}}}'],
    ['arguments as JSON text', '{"name": "get_weather", "arguments": "{\'city\': \'Paris\'}"}'],
    ['a stray bracket after it', '[{"name": "get_weather", "arguments": {"city": "Paris"}}]]}'],
    ['a list that is not closed', '[get_weather(city="Paris")'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ calls: [paris], text: '', problems: [] });
  });

  it.each([
    ['a list', '[get_weather(city="Paris"), math.add(a=1, b=2)]'],
    ['lines', 'get_weather(city="Paris")\nmath.add(a=1, b=2)'],
    ['lists side by side', '[get_weather(city="Paris")], [math.add(a=1, b=2)]'],
    [
      'objects in lines',
      '{"name": "get_weather", "arguments": {"city": "Paris"}}\n{"name": "math.add", "arguments": {"a": 1, "b": 2}}',
    ],
    ['marks', '[TOOL_CALLS]get_weather{"city": "Paris"}[TOOL_CALLS]math.add{"a": 1, "b": 2}'],
    ['names after one mark', '[TOOL_CALLS]get_weather{"city": "Paris"}math.add{"a": 1, "b": 2}'],
    [
      'tags',
      '<tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}}</tool_call>\n<tool_call>{"name": "add", "arguments": {"a": 1, "b": 2}}</tool_call>',
    ],
    ['one fence', '```python\nget_weather(city="Paris")\nadd(a=1, b=2)\n```'],
    ['names as keys', '{"get_weather": {"city": "Paris"}, "math.add": {"a": 1, "b": 2}}'],
  ])('several: %s', (_, text) => {
    expect(read(text)).toEqual({ calls: [paris, sum], text: '', problems: [] });
  });

  it.each([
    ['Sure! Here is the call:\n\n[get_weather(city="Paris")]', 'Sure! Here is the call:\n\n'],
    ['I will look it up. [get_weather(city="Paris")]', 'I will look it up. '],
    [
      'Okay, let me check! <tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}}</tool_call>',
      'Okay, let me check! ',
    ],
    ['hi{hi[TOOL_CALLS]get_weather{"city": "Paris"}', 'hi{hi'],
    [
      'I don\'t know today\'s weather, but let me check:\n[get_weather(city="Paris")]',
      "I don't know today's weather, but let me check:\n",
    ],
    ['Function call: get_weather(city="Paris")', 'Function call: '],
    [
      'Here you go:\n```json\n{"name": "get_weather", "arguments": {"city": "Paris"}}\n```\nThis asks for the weather.',
      'Here you go:\n\nThis asks for the weather.',
    ],
    [
      '[get_weather(city="Paris")]\n\nExplanation: the function gives the weather in Paris.',
      '\n\nExplanation: the function gives the weather in Paris.',
    ],
  ])('with talk around: %s', (text, talk) => {
    expect(read(text)).toEqual({ calls: [paris], text: talk, problems: [] });
  });
});

describe('what is no call', () => {
  it.each([
    ['prose', 'The weather in Paris is fine.'],
    ['prose with brackets', 'See [1] and [this](https://example.com/?a={b}), e.g. f(x) = {x | x > 0}.'],
    ['an example in a sentence', 'For example, get_weather(city="Paris") gives the weather of Paris.'],
    ['a name in a sentence', 'You could call get_weather(city="Paris") for that.'],
    ['an example on its own line', 'For example, you could write:\n\nget_weather(city="Paris")'],
    ['an example in a fence', 'Here is an example of a call:\n```python\nget_weather(city="Paris")\n```'],
    [
      'a refusal ahead',
      'None of the functions can be used to answer this. The closest would be:\n[get_weather(city="Paris")]',
    ],
    [
      'a refusal after',
      '[get_weather(city="Paris")]\n\nHowever, the question lacks the city, so replace "Paris" with the actual value.',
    ],
    ['what it cannot do', 'I cannot book flights.\n\n[get_weather(city="Paris")]'],
    ['signatures', 'I have these tools:\n- get_weather(city)\n- math.add(a, b)\n- now()'],
    ['a reasoning block', '[THINK]I should write [TOOL_CALLS]get_weather{"city": "Paris"}[/THINK]Hello.'],
    ['a thinking tag', '<think>\n[get_weather(city="Paris")]\n</think>\nHello.'],
    ['thinking that began in the prompt', 'I might write\n[get_weather(city="Paris")]\n</think>\nHello.'],
    ['reasoning that does not end', '<think>\n[get_weather(city="Paris")]'],
    ['the definition of a tool', JSON.stringify(weather)],
    ['a list of definitions', JSON.stringify([weather, add], null, 2)],
    ['JSON of another kind', '{"name": "Ada", "age": 36}'],
    ['a list of numbers', '[1, 2, 3]'],
    ['code', '```python\ndef get_weather(city):\n    return city\n```'],
    ['a word about the mark', 'The token [TOOL_CALLS] begins the calls.'],
    ['an example of the mark', 'For example: [TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}]'],
    ['a part of a mark', 'So [TOOL_CA'],
    ['nothing', ''],
    ['blanks', '  \n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ calls: [], text, problems: [] });
  });
});

describe('a call gone wrong', () => {
  it.each([
    ['cut off in JSON', '{"name": "get_weather", "arguments": {"city": "Par', 'get_weather', /ends inside/],
    [
      'cut off before the object closes',
      '<tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}',
      'get_weather',
      /ends inside/,
    ],
    ['cut off in Python', '[get_weather(city="Par', 'get_weather', /ends inside/],
    ['cut off after the mark', '[TOOL_CALLS]', undefined, /ends after the mark/],
    ['an argument missing', '[get_weather(days=3)]', 'get_weather', /"city" is missing/],
    ['a wrong type', '[get_weather(city="Paris", days="three")]', 'get_weather', /"days": expected integer/],
    ['a fraction for an integer', '[get_weather(city="Paris", days=1.5)]', 'get_weather', /"days": expected integer/],
    [
      'a value beside the enum',
      '[get_weather(city="Paris", unit="Celsius")]',
      'get_weather',
      /"unit": expected one of/,
    ],
    ['a variable', '[get_weather(city=home)]', 'get_weather', /"city": "home" is no value/],
    ['a key given twice', '[get_weather(city="Paris", city="Rome")]', 'get_weather', /"city": given twice/],
    ['places that could mean two', '[math.add(1, 2)]', 'math.add', /by its name/],
    ['an unknown argument', '[math.add(a=1, b=2, c=3)]', 'math.add', /c/],
    ['an unknown tool', '[get_news(topic="AI")]', undefined, /no tool "get_news".*get_weather, math.add, now/],
    ['an unknown tool after the mark', '[TOOL_CALLS]get_news{"topic": "AI"}', undefined, /no tool "get_news"/],
    ['a quote too many', '[get_weather(city="the "city" of Paris")]', 'get_weather', /is no value/],
    ['a number too long to keep', '[math.add(a=12345678901234567890, b=1)]', 'math.add', /"a": the number .* exactly/],
    [
      'a prototype',
      '{"name": "get_weather", "arguments": {"city": "Paris", "__proto__": {}}}',
      'get_weather',
      /__proto__/,
    ],
  ])('%s', (_, text, name, problem) => {
    const { calls, text: shown, problems } = read(text);
    expect(calls).toEqual([]);
    expect(shown).toBe('');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.name).toBe(name);
    expect(problems[0]?.problem).toMatch(problem);
  });

  it('leaves the others of its list standing', () => {
    const { calls, problems } = read('[get_weather(city="Paris"), math.add(a=1), math.add(a=1, b=2)]');
    expect(calls).toEqual([paris, sum]);
    expect(problems.map(({ name }) => name)).toEqual(['math.add']);
  });

  it('keeps the calls ahead of the place where the text was cut', () => {
    const { calls, problems } = read('[get_weather(city="Paris"), math.add(a=1, b=');
    expect(calls).toEqual([paris]);
    expect(problems.map(({ name }) => name)).toEqual(['math.add']);
  });

  it('says the arguments as they were written', () => {
    expect(read('[TOOL_CALLS]get_weather{"city": "Par').problems[0]?.arguments).toBe('{"city": "Par');
  });
});

describe('values', () => {
  it.each([
    ['get_weather(city=75001)', { city: '75001' }],
    ['get_weather(city=007)', { city: '007' }],
    ['get_weather(city="Paris", days="3")', { city: 'Paris', days: 3 }],
    ['get_weather(city="Paris", days=3.0)', { city: 'Paris', days: 3 }],
    ['get_weather(city="Paris", hourly="True")', { city: 'Paris', hourly: true }],
    ['get_weather(city="Paris", tags="rain")', { city: 'Paris', tags: ['rain'] }],
    ['get_weather(city="Paris", tags=("rain", \'sun\'))', { city: 'Paris', tags: ['rain', 'sun'] }],
    ['get_weather(city="Paris", tags="[\'rain\']")', { city: 'Paris', tags: ['rain'] }],
    [
      'get_weather(city="Paris", place=dict(latitude=-1.5, longitude=+2))',
      { city: 'Paris', place: { latitude: -1.5, longitude: 2 } },
    ],
    ['get_weather(city="Paris", unit=celsius)', { city: 'Paris', unit: 'celsius' }],
    ['get_weather(city="a\\tb\\u00e9\\x41 \\d \\_ \\\'")', { city: "a\tbéA \\d _ '" }],
    ["get_weather(city=r'C:\\new')", { city: 'C:\\new' }],
    ['get_weather(city="line\nbreak")', { city: 'line\nbreak' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ calls: [{ name: 'get_weather', arguments: expected }], text: '', problems: [] });
  });

  it('computes one operation on numbers, and no more', () => {
    expect(read('[math.add(a=5/100, b=2**3)]').calls[0]?.arguments).toEqual({ a: 0.05, b: 8 });
    expect(read('[math.add(a=1/0, b=1)]').problems).toHaveLength(1);
    expect(read('[math.add(a=f(2), b=1)]').problems).toHaveLength(1);
  });

  it('fits one of several schemas where only one can be meant', () => {
    const either = { anyOf: [{ type: 'integer' }, { type: 'null' }] };
    const one = {
      name: 'one',
      parameters: { type: 'object', properties: { value: { $ref: '#/$defs/either' } }, $defs: { either } },
    };
    expect(readToolCalls('one(value="5")', { tools: [one] }).calls[0]?.arguments).toEqual({ value: 5 });
    expect(readToolCalls('one(value=None)', { tools: [one] }).calls[0]?.arguments).toEqual({ value: null });
  });
});

describe('names', () => {
  it('mean a tool only where one alone fits', () => {
    const two = [
      { name: 'inventory.get', parameters: { type: 'object' } },
      { name: 'requests.get', parameters: { type: 'object' } },
    ];
    expect(readToolCalls('[get(a=1)]', { tools: two }).calls).toEqual([]);
    expect(readToolCalls('[shop.get(a=1)]', { tools: two }).calls).toEqual([]);
    expect(readToolCalls('[requests_get(a=1)]', { tools: two }).calls[0]?.name).toBe('requests.get');
  });
});

describe('a schema that cannot be read', () => {
  it('is refused by name', () => {
    const odd = { name: 'odd', parameters: { type: 'object', properties: { a: { $ref: '#/$defs/none' } } } };
    expect(() => readToolCalls('odd(a=1)', { tools: [odd] })).toThrow(DefinitionError);
  });
});
