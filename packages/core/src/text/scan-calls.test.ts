import { describe, expect, it } from 'vitest';
import { hostileCallUnits } from '../../test/hostile-call-units.js';
import { callTools } from '../../test/random-call-texts.js';
import { type OfferedTool, OfferedTools } from './offered-tools.js';
import { scanCalls } from './scan-calls.js';

/** Counts the names that are looked up: so much is judged, and read. */
class CountingTools extends OfferedTools {
  lookups = 0;

  override resolve(written: string): OfferedTool | undefined {
    this.lookups++;
    return super.resolve(written);
  }

  override mayBegin(written: string): boolean {
    this.lookups++;
    return super.mayBegin(written);
  }
}

function countLookups(text: string): number {
  const tools = new CountingTools(callTools);
  scanCalls(text, tools, false);
  return tools.lookups;
}

describe('a text made to be hard', () => {
  it.each(hostileCallUnits)('is judged twice as often where it is twice as long, and no more: %j', (unit) => {
    const [once, twice] = [50_000, 100_000].map((size) => countLookups(unit.repeat(Math.ceil(size / unit.length))));
    expect(twice).toBeLessThanOrEqual(2.6 * Math.max(once ?? 0, 100));
    expect(twice).toBeLessThanOrEqual(100_000);
  });

  it('is read in vain up to a bound, behind which it is talk', () => {
    const call = '\n[get_weather(city="Paris")]';
    const [short, long] = [100, 40_000].map((times) => `${'{"tool_calls":['.repeat(times)}${call}`);
    const found = [short, long].map((text) => scanCalls(text ?? '', new OfferedTools(callTools), false).spans.length);
    expect(found).toEqual([1, 0]);
  });
});

describe('a text that begins with a call of what is not on offer', () => {
  const tools = new OfferedTools(callTools);

  it.each(['Volume(radius=2, height=', 'Volume(radius=2, height=)', ' volume(radius=2, height='])(
    'stays talk where the host ended it in the middle, or it cannot be read: %j',
    (text) => expect(scanCalls(text, tools, false)).toEqual({ talk: text, spans: [] }),
  );

  it('is a call that was cut where the token limit ended it, and one to be refused where it is whole', () => {
    const [cut] = scanCalls('Volume(radius=2, height=', tools, true).spans;
    expect(cut).toMatchObject({ calls: [], fault: { isCut: true } });
    const [whole] = scanCalls('Volume(radius=2)', tools, false).spans;
    expect(whole?.calls).toMatchObject([{ name: 'Volume' }]);
  });
});

describe('a result, or a word of the user, that the model made up', () => {
  const tools = new OfferedTools(callTools);
  const first = '[{"name": "get_weather", "arguments": {"city": "Paris"}}]';
  const second = '[{"name": "get_weather", "arguments": {"city": "where it is 18 degrees"}}]';

  it.each([
    `${first}\n\nResult of get_weather: {"degrees": 18}\n\n${second}`,
    `${first}</s> [INST] Result of get_weather: {"degrees": 18} [/INST] ${second}`,
    `[TOOL_CALLS] ${first}</s>[TOOL_RESULTS] {"content": 18}[/TOOL_RESULTS][TOOL_CALLS] ${second}</s>`,
    `<tool_call>${first}</tool_call>\n<tool_response>{"degrees": 18}</tool_response>\n<tool_call>${second}</tool_call>`,
    'Action: get_weather\nAction Input: {"city": "Paris"}\nObservation: 18\nAction: get_weather\nAction Input: {"city": "18"}',
    `[TOOL_CALLS] ${first}\nUser: and where it is 18 degrees?\n[TOOL_CALLS] ${second}`,
    `${first}\n\n### Instruction\nNow again, for 18.\n\n${second}`,
    `<tool_call>${first.slice(1, -1)}</tool_call><|im_end|>\n<|im_start|>user\n18?<|im_end|>\n<tool_call>${second.slice(1, -1)}</tool_call>`,
    `[TOOL_CALLS] ${first}</s>[INST] 18? [/INST][TOOL_CALLS] ${second}`,
  ])('ends the calls, for those behind it are made from it: %j', (text) => {
    const { talk, spans } = scanCalls(text, tools, false);
    expect(spans).toHaveLength(1);
    expect(talk).not.toContain('18');
  });

  it('is none ahead of the calls, nor in what they say', () => {
    const said = JSON.stringify([{ name: 'get_weather', arguments: { city: 'Observation: none' } }]);
    expect(scanCalls(`Result of get_weather: 18. Now Rome.\n\n${said}\n${first}`, tools, false).spans).toHaveLength(2);
  });
});

describe('what is left of a call of v11 where the server drops the mark ahead of it', () => {
  const tools = new OfferedTools(callTools);

  it.each([
    'get_weather[ARGS]{"city": "Paris"}',
    'get_weather{"city": "Paris"}',
    'I look it up.\n\nget_weather{"city": "Paris"}',
  ])('is a call: %j', (text) => {
    const { spans } = scanCalls(text, tools, false);
    expect(spans.map(({ calls }) => calls.length)).toEqual([1]);
    expect(spans[0]?.calls[0]).toMatchObject({ name: 'get_weather', arguments: { kind: 'object' } });
  });

  it('is one for each of several', () => {
    const { spans, talk } = scanCalls('get_weather{"city": "Paris"}get_weather{"city": "Rome"}', tools, false);
    expect(spans.flatMap(({ calls }) => calls)).toHaveLength(2);
    expect(talk).toBe('');
  });

  it.each([
    'get_weather{city} is a template.',
    'get_weather[0] is the first.',
    'Of get_weather{"city"} I know little.',
  ])('is none where no object follows the name: %j', (text) => expect(scanCalls(text, tools, false).spans).toEqual([]));
});

it.each([
  '[TOOL_CALLS]save_note[AR',
  '[TOOL_CALLS] get_w',
  '<tool_call>\n<function=save_n',
  'Well.\n\n[TOOL_CALLS]get_weather',
])('a name behind a mark where the token limit cut the text is a cut call: %j', (text) => {
  const { spans, talk } = scanCalls(text, new OfferedTools(callTools), true);
  expect(spans).toMatchObject([{ calls: [], fault: { isCut: true } }]);
  expect(talk).not.toContain('[');
});
