import { makeCatalogue } from '../catalogue.js';
import type { Scenario } from './scenario.js';

/** A call the model makes. */
export interface ScriptedCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

const words = [
  'The ',
  'crates ',
  'leave ',
  'on ',
  'Monday ',
  'by ',
  'rail, ',
  'and ',
  'arrive ',
  'within ',
  'two ',
  'days. ',
];
const towns = ['Lisbon', 'Ghent', 'Turin', 'Gdansk', 'Malmö'];

/** The words of the answer. */
export function answerWords({ words: count }: Scenario): string[] {
  return Array.from({ length: count }, (_, index) => words[index % words.length] ?? '');
}

/** The structured answer as JSON. */
export function objectText({ objectBytes }: Scenario): string {
  return JSON.stringify(makeCatalogue(objectBytes));
}

/** The calls of a turn; no two of a run are the same, and each bears its number. */
export function callsOfTurn({ calls, argumentBytes }: Scenario, turn: number): ScriptedCall[] {
  return Array.from({ length: calls }, (_, index) => {
    const serial = turn * calls + index;
    const [name, given] = callOf(serial);
    const missing = argumentBytes - JSON.stringify({ ...given, remark: '' }).length;
    const written = missing > 0 ? { ...given, remark: 'a'.repeat(missing) } : given;
    return { id: `call${String(serial).padStart(5, '0')}`, name, arguments: JSON.stringify(written) };
  });
}

/** The sum of the numbers that the calls of a whole run bear. */
export function sumOfSerials({ turns, calls }: Scenario): number {
  const count = turns * calls;
  return (count * (count - 1)) / 2;
}

function callOf(serial: number): readonly [name: string, given: object] {
  const town = towns[serial % towns.length] ?? '';
  if (serial % 3 === 0) return ['find_route', { serial, from: 'Basel', to: town, by: 'rail' }];
  if (serial % 3 === 1) return ['count_stock', { serial, article: 'lamp', where: { country: 'CH', shelves: [1, 7] } }];
  return ['work_out_price', { serial, amount: serial + 0.5, unit: 'crate', rebate: serial % 2 === 0 }];
}
