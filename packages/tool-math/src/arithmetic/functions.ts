import { ExactDecimal, withoutRest } from '../exact-decimal.js';
import { ExpressionError } from './expression-error.js';

/** A function an expression may call. */
export interface ArithmeticFunction {
  readonly minArguments: number;
  readonly maxArguments: number;
  apply(this: void, values: readonly ExactDecimal[]): ExactDecimal;
}

function ofOne(apply: (value: ExactDecimal) => ExactDecimal): ArithmeticFunction {
  return { minArguments: 1, maxArguments: 1, apply: ([value]) => apply(value ?? new ExactDecimal(0)) };
}

function round([value, digits]: readonly ExactDecimal[]): ExactDecimal {
  const places = digits?.toNumber() ?? 0;
  if (!Number.isInteger(places) || places < 0 || places > 50) {
    throw new ExpressionError(`round takes 0 to 50 decimal places, not ${places}.`);
  }
  return withoutRest(value ?? new ExactDecimal(0)).toDecimalPlaces(places);
}

/** Every function an expression may call, by name. */
export const functions: ReadonlyMap<string, ArithmeticFunction> = new Map([
  ['sqrt', ofOne((value) => value.sqrt())],
  ['cbrt', ofOne((value) => value.cbrt())],
  ['abs', ofOne((value) => value.abs())],
  ['floor', ofOne((value) => withoutRest(value).floor())],
  ['ceil', ofOne((value) => withoutRest(value).ceil())],
  ['ln', ofOne((value) => value.ln())],
  ['log10', ofOne((value) => value.log(10))],
  ['log2', ofOne((value) => value.log(2))],
  ['exp', ofOne((value) => value.exp())],
  ['round', { minArguments: 1, maxArguments: 2, apply: round }],
  ['min', { minArguments: 1, maxArguments: 50, apply: (values) => ExactDecimal.min(...values) }],
  ['max', { minArguments: 1, maxArguments: 50, apply: (values) => ExactDecimal.max(...values) }],
]);

/** Every constant an expression may name. */
export const constants: ReadonlyMap<string, ExactDecimal> = new Map([
  ['pi', ExactDecimal.acos(-1)],
  ['e', ExactDecimal.exp(1)],
]);

/** Whether commas inside the brackets of this function part its arguments, rather than thousands. */
export function takesSeveral(name: string): boolean {
  return (functions.get(name)?.maxArguments ?? 1) > 1;
}
