import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTexts as texts, callTools as tools } from '../../test/random-call-texts.js';
import { callMarks } from '../text/call-marks.js';
import { CallReader } from './call-reader.js';
import { readToolCalls } from './read-tool-calls.js';

function readPieces(pieces: readonly string[]) {
  const reader = new CallReader({ tools });
  const shown = pieces.map((piece) => reader.push(piece)).join('');
  return { shown, read: reader.end() };
}

describe('CallReader', () => {
  it('reads the same however the text is cut, and never shows what becomes a call', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.integer({ min: 1, max: 12 })), (text, sizes) => {
        const whole = readToolCalls(text, { tools });
        const pieces: string[] = [];
        for (let at = 0; at < text.length;) {
          const size = sizes.next().value ?? 1;
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        const { shown, read } = readPieces(pieces);
        expect(read).toEqual(whole);
        expect(whole.text.startsWith(shown)).toBe(true);
      }),
      // The promise of cuts in `npm run reliability` draws a hundred thousand.
      { numRuns: 4000 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(readPieces([...text]).read).toEqual(readToolCalls(text, { tools }));
      }),
      { numRuns: 2000 },
    );
  });

  it('shows prose as it comes', () => {
    const reader = new CallReader({ tools });
    expect(reader.push('The sky ')).toBe('The sky ');
    expect(reader.push('is bl')).toBe('is bl');
    expect(reader.push('ue [1], f(x) = {y}')).toBe('ue [1], f(x) = {y}');
    expect(reader.held).toBe(0);
    expect(reader.push('. ')).toBe('. ');
    expect(reader.end()).toEqual({ calls: [], text: 'The sky is blue [1], f(x) = {y}. ', problems: [] });
  });

  it.each([' word', '\n\nword', 'The', 'Su', '您', ' 5 apples', ' send_money'])(
    'shows the first word of a sentence at once: %j',
    (word) => {
      expect(new CallReader({ tools }).push(word)).toBe(word);
    },
  );

  it.each([']socket.', '{socket.', 'Action: socket.', 'See\nsocket.get_'])(
    'holds no more of %j than letter by letter: another thing of that name is no module of a tool',
    (text) => {
      const reader = new CallReader({ tools });
      expect([...text].map((letter) => reader.push(letter)).join('')).toBe(new CallReader({ tools }).push(text));
    },
  );

  it.each(['word', '_x', 'send_money', ' get', ' print', ' functions', 'Action', 'To', ' ', '[search', 'x = '])(
    'holds a first word that may begin a call: %j',
    (word) => {
      expect(new CallReader({ tools }).push(word)).toBe('');
    },
  );

  it.each([
    [' send_money(to="x")', 0, 1],
    ['Search(query="x")', 0, 1],
    [' inventory.get_weather(city="Paris")', 1, 0],
    [' result = get_weather("Paris")', 1, 0],
  ])('reads calls out of a text that was shown as a sentence, and leaves it shown: %j', (text, calls, problems) => {
    const { shown, read } = readPieces([...text]);
    expect([read.calls.length, read.problems.length]).toEqual([calls, problems]);
    expect(text.startsWith(shown)).toBe(true);
    expect(read.text).toBe(text);
  });

  it.each([
    'Note(a=1) and so on.',
    ' send_money(to="x") would do it.',
    'Dear(x) reader,',
    'I might write(a=1)</think> Hello.',
  ])('leaves a sentence that begins like a call alone: %j', (text) => {
    expect(readPieces([...text])).toEqual({ shown: text, read: { calls: [], text, problems: [] } });
  });

  it.each([
    ['Let me see:\nfunctions.get_weather(city="Paris")', 'Let me see:\n'],
    ['Here it is: [weather.get_weather(city="Paris")]', 'Here it is: '],
  ])('holds the module before a name: %j', (text, talk) => {
    const { shown, read } = readPieces([...text]);
    expect([shown, read.text, read.calls.length]).toEqual([talk, talk, 1]);
  });

  it.each(['Use it:\nsocket.get_weather(city="Paris', 'Use it:\nnet.api.get_weather(city="Paris")'])(
    'shows the method of something else: %j',
    (text) => {
      expect(readPieces([...text])).toEqual({ shown: text, read: { calls: [], text, problems: [] } });
    },
  );

  it('holds from the first character that may begin a call', () => {
    const reader = new CallReader({ tools });
    expect(reader.push('Let me see.\n[')).toBe('Let me see.\n');
    expect(reader.push('get_weather(city="Paris")]')).toBe('');
    expect(reader.held).toBe(27);
    expect(reader.end().calls).toEqual([{ name: 'get_weather', arguments: { city: 'Paris' } }]);
  });

  it.each(callMarks)('shows nothing of %s, however it is cut', (mark) => {
    const { shown, read } = readPieces([...mark, '{"name": "get_weather", "arguments": {"city": "Paris"}}']);
    expect([shown, read.calls.length]).toEqual(['', 1]);
  });

  it('lets go of what turns out to be no call', () => {
    const reader = new CallReader({ tools });
    expect(reader.push('Given [')).toBe('Given ');
    expect(reader.push('12, 13]')).toBe('[12, 13]');
    expect(reader.push('\n```js\n')).toBe('\n');
    expect(reader.push('let a = 1;\n```\n')).toBe('```js\nlet a = 1;\n');
  });

  it('shows a letter of two halves once both came', () => {
    const reader = new CallReader({ tools });
    expect(['It is ', '\ud83d', '\ude00', '!'].map((piece) => reader.push(piece))).toEqual(['It is ', '', '😀', '!']);
    expect(readPieces(['Sunny \ud83d']).read.text).toBe('Sunny \ud83d');
  });

  it('finds a call behind a name in letters of two halves', () => {
    const { calls } = readToolCalls('𝒶(b={}\n\n[get_weather(city="Paris")]', { tools });
    expect(calls).toEqual([{ name: 'get_weather', arguments: { city: 'Paris' } }]);
  });

  it('shows reasoning as text, calls in it included', () => {
    const reader = new CallReader({ tools });
    expect(reader.push('<think>maybe [get_weather(city="Paris")] or not</think> Hello')).toContain('get_weather');
    expect(reader.end().calls).toEqual([]);
  });

  it.each([
    ['open brackets', '['.repeat(200_000)],
    ['open objects of calls', '{"name":"get_weather","arguments":'.repeat(6000)],
    ['heads under a comment', '{"name":"get_weather",#'.repeat(9000)],
    ['heads in an open comment', '{"name":"get_weather",/*'.repeat(9000)],
    ['lists of calls that are not closed', '[get_weather(city="x"),'.repeat(9000)],
    ['open strings', 'get_weather(city="x\n'.repeat(10_000)],
    ['marks', '[TOOL_CALLS]'.repeat(17_000)],
    ['fences', '```'.repeat(60_000)],
    ['names', 'get_weather '.repeat(17_000)],
    ['one long name', 'a'.repeat(200_000)],
    ['blanks', ' '.repeat(200_000)],
    ['calls', '[get_weather(city="Paris")]\n'.repeat(7000)],
    ['calls under a long tail', '[get_weather(city="Paris")] x\n'.repeat(3000) + 'and so on '.repeat(12_000)],
    ['examples', 'For example: get_weather(city="Paris").\n'.repeat(5000)],
    ['opened thoughts', '<think>'.repeat(28_000)],
    ['parameters', '<function=get_weather><parameter=a>'.repeat(6000)],
    ['calls in mixed fences', '```python\nx = 1\nget_weather(city="x")\n```\n'.repeat(5000)],
    ['an open fence of calls', `\`\`\`python\n${'get_weather(city="x")\n'.repeat(9000)}`],
    ['names for results', '\nx = '.repeat(40_000)],
    ['results under names', '\nx = get_weather(city="x")'.repeat(7500)],
    ['lists of names', '["get_weather",'.repeat(13_000)],
    ['open containers of calls', '{"tool_calls":['.repeat(13_000)],
    ['blanks before a word', `${' '.repeat(200_000)}x`],
    ['blanks beside a call', `\`\`\`\nget_weather(city="x")\n${' '.repeat(200_000)}x`],
    ['commas beside a call', `\`\`\`\nget_weather(city="x")\n${','.repeat(200_000)}x`],
    ['blanks behind the mark of an id', `[TOOL_CALLS]get_weather[CALL_ID]${' '.repeat(200_000)}`],
    ['labels', 'Action: get_weather\n'.repeat(10_000)],
    ['labels and blanks', `Action: get_weather\n${' '.repeat(190_000)}`],
    ['definitions', 'const get_weather = ('.repeat(10_000)],
    ['curly quotes', 'get_weather(city=“x\n'.repeat(10_000)],
    ['calls as strings', '["get_weather(city=\'x\')",'.repeat(7000)],
    ['calls in a list of lines', `[${'get_weather(city="x")\n'.repeat(9000)}`],
    ['lists that say the same', '[get_weather(city="x")] and so on\n'.repeat(6000)],
    ['placeholders', `[get_weather(city="<${'city '.repeat(40_000)}>")]`],
    ['escapes', `{"name":"${'\\_'.repeat(100_000)}`],
  ])('reads 200,000 characters of %s without a quadratic cost', (_, text) => {
    // Quadratic work on these takes minutes: the runner's own limit tells.
    const { read } = readPieces([text]);
    expect(read.text.length).toBeLessThanOrEqual(text.length);
    const pieces = text.match(/[\s\S]{1,7}/g) ?? [];
    expect(readPieces(pieces).read).toEqual(read);
  });
});
