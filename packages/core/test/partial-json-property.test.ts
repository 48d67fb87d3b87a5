import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/schema/json-schema-type.js';
import { parseJson } from '../src/text/json.js';
import { PartialJson, type PartialJsonOptions } from '../src/text/partial-json.js';
import { isPrefix, isSame, shownOf } from './partial-values.js';
import {
  brokenJsonTexts as any,
  cutSizes as cuts,
  fences,
  jsonTexts as texts,
  jsonValues as values,
  spell,
  turns,
} from './random-json-texts.js';

const runs = Number(process.env['PARTIAL_JSON_RUNS'] ?? 200);
const seed = Number(process.env['PARTIAL_JSON_SEED'] ?? 1);
const settings = { numRuns: runs, seed };

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    // A turn without a size above zero would never end.
    const size = Math.max(sizes[turn % sizes.length] ?? 1, turn % sizes.length === 0 ? 1 : 0);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

const copy = (value: Json | undefined): Json | undefined => structuredClone(value);

/** What is shown after each piece and in the end; checks on the way that `push` and `end` say whether it changed. */
function showAll(pieces: readonly string[], options?: PartialJsonOptions): (Json | undefined)[] {
  const parser = new PartialJson(options);
  const shown = [copy(parser.value)];
  const steps = [...pieces.map((piece) => () => parser.push(piece)), () => parser.end()];
  for (const step of steps) {
    const hasChanged = step();
    expect(hasChanged).toBe(!isSame(shown.at(-1), parser.value));
    shown.push(copy(parser.value));
  }
  return shown;
}

/** Each is a beginning of the next, so all are of the last. */
function expectGrowth(shown: readonly (Json | undefined)[], final: Json | undefined): void {
  shown.forEach((each, at) => {
    if (at > 0 && !isPrefix(shown[at - 1], each)) expect(each, 'grown').toEqual(shown[at - 1]);
    if (!isPrefix(each, final)) expect(each, 'a beginning').toEqual(final);
  });
}

describe('a partial value', () => {
  it('is a beginning of the final one after every piece, and the final one at the end', () => {
    fc.assert(
      fc.property(texts, fences, cuts, (text, [before, after], sizes) => {
        const final = shownOf(JSON.parse(text));
        const shown = showAll(cut(`${before}${text}${after}`, sizes));
        expectGrowth(shown, final);
        expect(isSame(shown.at(-1), final)).toBe(true);
      }),
      settings,
    );
  });

  it('lacks what is hidden, and nothing else', () => {
    fc.assert(
      fc.property(texts, cuts, fc.func(fc.nat({ max: 3 })), (text, sizes, draw) => {
        const [expected, asked]: [string[], string[]] = [[], []];
        const final = shownOf(JSON.parse(text), (path) => expected.push(path) > 0 && draw(path) === 0);
        const shown = showAll(cut(text, sizes), { hides: (path) => asked.push(path) > 0 && draw(path) === 0 });
        expect(asked.toSorted()).toEqual(expected.toSorted());
        expectGrowth(shown, final);
        expect(isSame(shown.at(-1), final)).toBe(true);
      }),
      settings,
    );
  });

  it('is what a wrapper holds', () => {
    const wrapped = fc.tuple(values, turns).map(([value, turn]) => spell({ value }, () => turn.next().value));
    fc.assert(
      fc.property(wrapped, fences, cuts, (text, [before, after], sizes) => {
        const final = shownOf(JSON.parse(text).value);
        const shown = showAll(cut(`${before}${text}${after}`, sizes), { wrapper: 'value' });
        expectGrowth(shown, final);
        expect(isSame(shown.at(-1), final)).toBe(true);
      }),
      settings,
    );
  });

  it('is the same however the text is cut, and one live value', () => {
    fc.assert(
      fc.property(texts, cuts, cuts, (text, sizes, others) => {
        expect(isSame(showAll(cut(text, sizes)).at(-1), showAll(cut(text, others)).at(-1))).toBe(true);
        const parser = new PartialJson();
        const seen = new Set(cut(text, sizes).map((piece) => (parser.push(piece), parser.value)));
        expect([...seen].filter((each) => typeof each === 'object').length).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });
});

describe('a text of any kind', () => {
  it('never throws, and shows nothing that its whole takes back', () => {
    fc.assert(
      fc.property(any, cuts, (text, sizes) => {
        const shown = showAll(cut(text, sizes));
        expectGrowth(shown, shown.at(-1));
        const whole = parseJson(text.trim());
        if (whole.ok && !hasTwice(text)) expect(isSame(shown.at(-1), shownOf(whole.value))).toBe(true);
      }),
      { ...settings, numRuns: runs * 4 },
    );
  });

  it('is shown up to the same place however it is cut', () => {
    fc.assert(
      fc.property(any, cuts, (text, sizes) => {
        const [whole] = showAll(cut(text, [1])).slice(-1);
        expect(isPrefix(showAll(cut(text, sizes)).at(-1), whole)).toBe(true);
      }),
      { ...settings, numRuns: runs * 4 },
    );
  });
});

/** Whether some object names a key twice: the value has fewer properties than the text has colons. */
function hasTwice(text: string): boolean {
  const colons = [...text.matchAll(/"(?:[^"\\]|\\[^])*"|:/g)].filter(([sign]) => sign === ':');
  return colons.length !== countProperties(JSON.parse(text));
}

function countProperties(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each: Json) => sum + countProperties(each), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
