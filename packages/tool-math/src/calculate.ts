import { tool } from '@windrose/core';
import { z } from 'zod';
import { calculateExpression } from './arithmetic/calculate-expression.js';

/** Calculates an arithmetic expression on exact decimals: numbers, `+ - * / ^ %`, brackets and a short list of functions. */
export const calculate = tool({
  name: 'calculate',
  description: 'Calculate the result of a math expression.',
  effect: 'read',
  trust: 'trusted',
  input: z.object({ expression: z.string().describe('The expression, for example 2 + 2') }),
  execute: ({ expression }) => ({ result: calculateExpression(expression) }),
});
