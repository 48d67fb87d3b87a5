import { toNumber } from '../exact-decimal.js';
import { evaluate } from './evaluate.js';
import { ExpressionError } from './expression-error.js';
import { parseExpression } from './parse.js';

/** Calculates an arithmetic expression on exact decimals: `0.1 + 0.2` is 0.3. Throws an `ExpressionError` that says what is wrong and where. */
export function calculateExpression(expression: string): number {
  const value = evaluate(parseExpression(expression));
  const result = toNumber(value);
  if (result === undefined) {
    throw new ExpressionError(
      `The result, about ${value.toPrecision(5)}, is too ${value.abs().gt(1) ? 'large' : 'small'} to be told.`,
    );
  }
  return result;
}
