import { convert, type Unit as LibraryUnit } from 'convert';
import { ExactDecimal } from '../exact-decimal.js';

/** What can be measured here. */
export type Measure =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'data'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'angle'
  | 'data rate'
  | 'frequency'
  | 'force'
  | 'fuel economy'
  | 'flow';

/** A unit: its words, and how a value in it becomes one in the measure's base unit, `(value + offset) * factor`, or `factor / value`. */
export interface Unit {
  readonly measure: Measure;
  readonly name: string;
  /** Every way it is written, the usual sign first. */
  readonly words: readonly string[];
  readonly factor: ExactDecimal;
  readonly offset: ExactDecimal;
  /** More of it is less of what is measured: minutes per kilometer as a speed, liters per 100 km as an economy. */
  readonly isInverse?: boolean;
}

/** The units in which the library counts each measure; their factor is 1. */
const baseUnits: Partial<Record<Measure, LibraryUnit>> = {
  length: 'meter',
  area: 'square meter',
  volume: 'cubic meter',
  mass: 'gram',
  time: 'second',
  data: 'bit',
  energy: 'joule',
  power: 'watt',
  pressure: 'pascal',
  angle: 'radian',
};

/** A unit whose factor the library knows by this name. `words` are parted by `|`; plural and British spelling are added. */
export function known(measure: Measure, name: LibraryUnit, words: string): Unit {
  const base = baseUnits[measure] ?? name;
  // The library's factors are the shortest decimals of their definitions, so read as decimals they are exact again.
  return defined(measure, name, words, convert<number, LibraryUnit>(1, name).to(base));
}

/** A unit with a factor of our own: one the library lacks, or knows to fewer digits than its definition has. */
export function defined(
  measure: Measure,
  name: string,
  words: string,
  factor: number | string | ExactDecimal,
  offset = '0',
): Unit {
  const spellings = [...words.split('|'), ...spellingsOf(name)];
  return {
    measure,
    name,
    words: [...new Set(spellings)],
    factor: new ExactDecimal(factor),
    offset: new ExactDecimal(offset),
  };
}

/** A unit of which more is less: the base unit is its factor by its value. */
export function inverse(measure: Measure, name: string, words: string, factor: string | ExactDecimal): Unit {
  return { ...defined(measure, name, words, factor), isInverse: true };
}

/** A fraction of two decimals, for factors that no finite decimal can write. */
export function ratio(above: string, below: string): ExactDecimal {
  return new ExactDecimal(above).div(below);
}

function spellingsOf(name: string): string[] {
  const british = name.replace(/(?<=me|li)ter/u, 'tre');
  return [name, `${name}s`, british, `${british}s`];
}
