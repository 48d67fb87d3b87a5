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
