import { ExactDecimal, toNumber } from '../exact-decimal.js';
import { examplesOf, findUnits, type Meanings } from './find-units.js';
import { UnitError } from './unit-error.js';
import type { Unit } from './unit.js';

const significantDigits = 10;

/** Converts a value between two units of one measure, to at most 10 significant digits. Throws a `UnitError` that names what would do instead. */
export function convertValue(value: number, from: string, to: string): number {
  if (!Number.isFinite(value)) throw new UnitError(`The value must be a finite number, not ${value}.`);
  const [source, target] = choosePair({ word: from, ...findUnits(from) }, { word: to, ...findUnits(to) });
  const base = toBase(new ExactDecimal(value), source);
  if (source.measure === 'temperature' && base.isNegative() && !base.isZero()) {
    throw new UnitError(`${value} ${from} is below absolute zero (0 K, -273.15 °C, -459.67 °F).`);
  }
  const result = toNumber(fromBase(base, target).toSignificantDigits(significantDigits));
  if (result === undefined) throw new UnitError(`${value} ${from} in ${to} is too large or too small to be told.`);
  return result;
}

function toBase(value: ExactDecimal, { factor, offset, isInverse }: Unit): ExactDecimal {
  return isInverse ? factor.div(value) : value.plus(offset).times(factor);
}

function fromBase(base: ExactDecimal, { factor, offset, isInverse }: Unit): ExactDecimal {
  return isInverse ? factor.div(base) : base.div(factor).minus(offset);
}

type Written = Meanings & { readonly word: string };

/** Of all that two words can mean, the first pair that measures the same thing: `oz` is a volume beside `ml` and a mass beside `g`. */
function choosePair(from: Written, to: Written): readonly [Unit, Unit] {
  for (const source of [...from.exact, ...from.folded]) {
    const target = [...to.exact, ...to.folded].find((unit) => unit.measure === source.measure);
    if (!target) continue;
    refuseAmbiguous(from, source);
    refuseAmbiguous(to, target);
    return [source, target];
  }
  throw mismatch(from, to);
}

function refuseAmbiguous(written: Written, chosen: Unit): void {
  const rivals = written.folded.filter((unit) => unit.measure === chosen.measure);
  if (rivals.length < 2 || written.exact.includes(chosen)) return;
  const choices = rivals.map((unit) => `${unit.words[0]} (${unit.name})`).join(' or ');
  throw new UnitError(`"${written.word}" can mean ${choices}. Write it in one of these ways.`);
}

function mismatch(from: Written, to: Written): UnitError {
  const [source] = [...from.exact, ...from.folded];
  const [target] = [...to.exact, ...to.folded];
  const measures = `${from.word} measures ${source?.measure} and ${to.word} measures ${target?.measure}`;
  const examples = source ? ` Units of ${source.measure} are, for example, ${examplesOf(source.measure)}.` : '';
  return new UnitError(`${measures}: one cannot be converted into the other.${examples}`);
}
