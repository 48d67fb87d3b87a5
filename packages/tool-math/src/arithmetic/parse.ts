import jsep from 'jsep';
import { ExpressionError } from './expression-error.js';
import { checkGrammar, isPercentage, isRootOf } from './grammar.js';
import { readTokens, type Token } from './tokens.js';

const maxLength = 500;

/** The name that marks a pair of bare brackets, so that `(-2)^2` and `-2^2` stay apart. */
export const groupName = 'group';

/** The name that stands for the sign in `17%`, written as `17 ** percent`: it binds as tightly as a power. */
export const percentName = 'percent';

/** Reads an expression into a tree of numbers, operators and calls of known functions; nothing else gets through. */
export function parseExpression(expression: string): jsep.Expression {
  if (expression.length > maxLength) {
    throw new ExpressionError(`The expression has ${expression.length} characters; at most ${maxLength} are read.`);
  }
  const tokens = readTokens(expression.replace(/\s*=[\s?]*$/u, ''));
  checkGrammar(tokens);
  return jsep(tokens.map((token, index) => wordForParser(token, tokens[index - 1], tokens[index + 1])).join(' '));
}

function wordForParser(token: Token, before: Token | undefined, after: Token | undefined): string {
  if (token.kind === 'open' && before?.kind !== 'function') return `${groupName}(`;
  if (token.kind === 'percent' && isPercentage(after)) return `** ${percentName}`;
  if (isRootOf(before, token)) return `(${token.text})`;
  return token.text;
}
