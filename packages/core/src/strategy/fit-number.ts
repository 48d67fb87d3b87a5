import { isExactNumber } from '../text/is-exact-number.js';

const plain = /^[-+]?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][-+]?\d+)?$|^[-+]?\.\d+(?:[eE][-+]?\d+)?$/;

/** The number a text writes, `undefined` where it writes none or one that would be changed by being read. */
export function fitNumber(text: string): number | undefined {
  const digits = text.replaceAll('_', '');
  if (digits.length > 400 || !plain.test(digits)) return undefined;
  return isExactNumber(digits) ? Number(digits) : undefined;
}

const operation = /^\(?\s*([-+]?[\d._]+(?:[eE][-+]?\d+)?)\s*(\*\*|[-+*/])\s*([-+]?[\d._]+(?:[eE][-+]?\d+)?)\s*\)?$/;

/** The value of one operation on two numbers, as `5/100`: it says a number as much as its result does. */
export function fitOperation(text: string): number | undefined {
  const [, first, operator, second] = operation.exec(text) ?? [];
  const left = first === undefined ? undefined : fitNumber(first);
  const right = second === undefined ? undefined : fitNumber(second);
  if (left === undefined || right === undefined) return undefined;
  const value = compute(left, operator, right);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : undefined;
}

function compute(left: number, operator: string | undefined, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return left ** right;
  }
}
