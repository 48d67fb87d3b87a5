import leven from 'leven';
import { UnitError } from './unit-error.js';
import { defined, type Measure, type Unit } from './unit.js';
import { units } from './unit-table.js';

const maxLength = 60;

/** The meanings of a word for a unit: written exactly so, or only but for upper and lower case. */
export interface Meanings {
  readonly exact: readonly Unit[];
  readonly folded: readonly Unit[];
}

const none: readonly Unit[] = [];
const byWord = indexBy((word) => word);
const byFoldedWord = indexBy((word) => word.toLowerCase());

/** Finds what a word can mean; `oz` is a mass and a volume, `mw` two powers. Throws a `UnitError` naming near words where it means nothing. */
export function findUnits(written: string): Meanings {
  if (written.length > maxLength)
    throw new UnitError(`A unit has at most ${maxLength} characters; this one has ${written.length}.`);
  const word = normalize(written);
  const exact = byWord.get(word) ?? none;
  const folded = byFoldedWord.get(word.toLowerCase()) ?? none;
  if (folded.length > 0) return { exact, folded };
  const rate = findRate(word);
  if (rate) return { exact: [rate], folded: none };
  throw unknownUnit(written, word);
}

/** Some units of a measure, for a message: `m, km, cm, mm`. */
export function examplesOf(measure: Measure): string {
  const signs = units.filter((unit) => unit.measure === measure).map((unit) => unit.words[0]);
  return signs.slice(0, 5).join(', ');
}

function indexBy(keyOf: (word: string) => string): ReadonlyMap<string, readonly Unit[]> {
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of new Set(unit.words.map(keyOf))) {
      const meanings = index.get(key);
      if (meanings) meanings.push(unit);
      else index.set(key, [unit]);
    }
  }
  return index;
}

/** Signs brought to one spelling: `m²` and `m^2` to `m2`, `℃` and `ºC` to `°C`, `″` to `"`, `sq. ft.` to `sq ft`. */
function normalize(written: string): string {
  const plain = written
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replaceAll(/[′’‘]/gu, "'")
    .replaceAll(/''|[“”]/gu, '"');
  return plain
    .replaceAll(/[\^.]/gu, '')
    .replaceAll(/\s*\/\s*/gu, '/')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const rates: Partial<Record<Measure, Measure>> = { length: 'speed', volume: 'flow' };

/** A length or a volume by a time, as it is written. */
function findRate(word: string): Unit | undefined {
  const [amount, time, ...more] = word.split(/\/| per | an? /u);
  if (!amount || !time || more.length > 0) return undefined;
  const above = byFoldedWord.get(amount.toLowerCase())?.find((unit) => rates[unit.measure]);
  const below = byFoldedWord.get(time.toLowerCase())?.find((unit) => unit.measure === 'time');
  const measure = above && rates[above.measure];
  return measure && below && defined(measure, word, word, above.factor.div(below.factor));
}

function unknownUnit(written: string, word: string): UnitError {
  const near = nearWords(word.toLowerCase());
  if (near.length > 0) return new UnitError(`Unknown unit "${written}". Did you mean ${near.join(', ')}?`);
  const measures = [...new Set(units.map((unit) => unit.measure))].map(
    (measure) => `${measure} (${examplesOf(measure)})`,
  );
  return new UnitError(`Unknown unit "${written}". Known are units of ${measures.join('; ')}.`);
}

/** The nearest word of each near unit, nearest first. */
function nearWords(word: string): string[] {
  const limit = Math.min(3, Math.floor(word.length / 3));
  const words = [...byFoldedWord].map(([known, meanings]) => {
    return { known, unit: meanings[0], distance: leven(word, known, { maxDistance: limit + 1 }) };
  });
  const near = words.filter(({ distance, known }) => distance <= limit && distance < known.length);
  const sorted = near.toSorted((one, other) => one.distance - other.distance);
  const nearest = sorted.filter(({ unit }, index) => sorted.findIndex((other) => other.unit === unit) === index);
  return nearest.slice(0, 4).map(({ known }) => known);
}
