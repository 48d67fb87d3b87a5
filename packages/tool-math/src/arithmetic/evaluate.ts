import type jsep from 'jsep';
import { ExactDecimal, promisedDigits, withoutRest } from '../exact-decimal.js';
import { ExpressionError } from './expression-error.js';
import { constants, functions } from './functions.js';
import { groupName, percentName } from './parse.js';

/** Computes the tree of an expression on exact decimals. */
export function evaluate(expression: jsep.Expression): ExactDecimal {
  const node = expression as jsep.CoreExpression;
  switch (node.type) {
    case 'Literal':
      return bounded(new ExactDecimal(node.raw), /[1-9]/u.test(node.raw.split(/e/iu)[0] ?? ''));
    case 'Identifier':
      return constants.get(node.name) ?? refuse('Put brackets round a percentage before ^, as in (50%)^2.');
    case 'UnaryExpression':
      return node.operator === '-' ? evaluate(node.argument).neg() : evaluate(node.argument);
    case 'BinaryExpression':
      return node.operator === '**' ? power(node.left, node.right) : combine(node);
    case 'CallExpression':
      return call(node);
    default:
      return refuse('Only numbers, + - * / ^ %, brackets and known functions can be calculated.');
  }
}

function refuse(message: string): never {
  throw new ExpressionError(message);
}

function combine({ operator, left, right }: jsep.BinaryExpression): ExactDecimal {
  const base = evaluate(left);
  const value = evaluate(right);
  if (operator === '+' || operator === '-') {
    // As on a pocket calculator and in speech: 200 - 15% takes 15% of 200 off.
    const change = isPercentage(right) && !isPercentage(left) ? base.times(value) : value;
    return bounded(operator === '+' ? base.plus(change) : base.minus(change));
  }
  if (operator === '*') return bounded(base.times(value), !base.isZero() && !value.isZero());
  if (value.isZero()) refuse(`Division by zero: ${base.toString()} ${operator} 0 has no result.`);
  return operator === '/' ? bounded(base.div(value), !base.isZero()) : remainder(base, value);
}

/** Nothing remains of 1/3*3 and 1, or of 1 and 1/3, though neither was computed to its end. */
function remainder(base: ExactDecimal, value: ExactDecimal): ExactDecimal {
  // As long as the quotient is no longer than this, two decimals of the promised length have a remainder within these digits.
  const quotientDigits = 15;
  const quotient = base.div(value).toSignificantDigits(promisedDigits + quotientDigits);
  const isWhole = quotient.isInteger() && !quotient.isZero() && quotient.e < quotientDigits;
  return isWhole ? new ExactDecimal(0) : withoutRest(base).mod(withoutRest(value));
}

function power(left: jsep.Expression, right: jsep.Expression): ExactDecimal {
  const base = left as jsep.CoreExpression;
  // A sign before a power belongs to the whole power: -2^2 is -4, (-2)^2 is 4.
  if (base.type === 'UnaryExpression') {
    const value = power(base.argument, right);
    return base.operator === '-' ? value.neg() : value;
  }
  if (isPercentSign(right)) return evaluate(base).div(100);
  const value = evaluate(base);
  const exponent = evaluate(right);
  if (value.isZero() && exponent.isNegative()) refuse(`Division by zero: 0 ^ ${exponent.toString()} has no result.`);
  return bounded(value.pow(exponent), !value.isZero());
}

function isPercentSign(node: jsep.Expression): boolean {
  const { type, name } = node as jsep.Identifier;
  return type === 'Identifier' && name === percentName;
}

function isPercentage(node: jsep.Expression): boolean {
  const { operator, right } = node as jsep.BinaryExpression;
  return operator === '**' && isPercentSign(right);
}

function call(node: jsep.CallExpression): ExactDecimal {
  const { name } = node.callee as jsep.Identifier;
  const values = node.arguments.map(evaluate);
  const [first] = values;
  if (name === groupName && first) return first;
  const called = functions.get(name) ?? refuse(`Unknown function ${name}.`);
  if (values.length < called.minArguments || values.length > called.maxArguments) {
    refuse(`${name} takes ${countOf(called)}, not ${values.length}.`);
  }
  const result = called.apply(values);
  if (!result.isFinite()) refuse(`${name}(${values.join(', ')}) has no finite real result.`);
  return result;
}

function countOf({ minArguments, maxArguments }: { minArguments: number; maxArguments: number }): string {
  if (maxArguments === 1) return '1 number';
  return `${minArguments} to ${maxArguments} numbers`;
}

function bounded(value: ExactDecimal, cannotBeZero = false): ExactDecimal {
  if (value.isNaN()) refuse('The result is not a real number: a negative number has no fractional power.');
  if (!value.isFinite()) refuse('The result is too large: at most 1e308 can be told.');
  if (cannotBeZero && value.isZero()) refuse('The result is too small: at least 1e-308 can be told.');
  return value;
}
