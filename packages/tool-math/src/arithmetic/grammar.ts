import { ExpressionError } from './expression-error.js';
import { type Token, unexpected } from './tokens.js';

const maxNesting = 50;

/** What the walk over an expression knows at each piece. */
interface Place {
  /** Brackets still open, with what stands before them. */
  readonly open: { readonly token: Token; readonly ofFunction: boolean }[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Refuses an expression whose pieces do not follow one another as in arithmetic, and says which piece is at fault. */
export function checkGrammar(tokens: readonly Token[]): void {
  const open: Place['open'][number][] = [];
  for (const [index, token] of tokens.entries()) {
    checkToken(token, { open, before: tokens[index - 1], after: tokens[index + 1] });
    checkRemainder(tokens.slice(Math.max(0, index - 2), index + 2));
    checkThousands(tokens[index - 2], tokens[index - 1], token);
  }
  const last = tokens.at(-1);
  if (!last) throw new ExpressionError('The expression is empty. Write one such as 2 + 2.');
  const unclosed = open.at(-1)?.token.character;
  if (!endsOperand(last, undefined)) {
    throw new ExpressionError(
      `The expression ends after \`${last.written}\`; a number is missing there.`,
      last.character,
    );
  }
  if (unclosed !== undefined)
    throw new ExpressionError(`The \`(\` at character ${unclosed} is never closed.`, unclosed);
}

/** Whether `%` here is a percentage (`17%`, `17% of 80`) rather than the remainder of a division (`17 % 5`). */
export function isPercentage(after: Token | undefined): boolean {
  return after === undefined || !startsOperand(after);
}

function startsOperand(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'constant' || token.kind === 'function' || token.kind === 'open';
}

function endsOperand(token: Token | undefined, after: Token | undefined): boolean {
  if (token?.kind === 'percent') return isPercentage(after);
  return token?.kind === 'number' || token?.kind === 'constant' || token?.kind === 'close';
}

function checkToken(token: Token, place: Place): void {
  const afterOperand = endsOperand(place.before, token);
  if (startsOperand(token)) return checkStart(token, place, afterOperand);
  if (token.kind === 'operator') {
    if (!afterOperand && token.text !== '-' && token.text !== '+') throw unexpected(token.written, token.character);
    return;
  }
  if (!afterOperand) throw unexpected(token.written, token.character);
  if (token.kind === 'comma') checkComma(token, place);
  if (token.kind === 'close' && !place.open.pop()) throw unexpected(')', token.character, ' No bracket is open there.');
}

function checkStart(token: Token, { open, before, after }: Place, afterOperand: boolean): void {
  if (afterOperand) {
    const where = `before \`${token.written}\` at character ${token.character}`;
    throw new ExpressionError(`An operator such as * is missing ${where}.`, token.character);
  }
  if (token.kind === 'function' && after?.kind !== 'open' && !isRootOf(token, after)) {
    const missing = `A \`(\` is missing after \`${token.written}\` at character ${token.character}.`;
    throw new ExpressionError(missing, token.character);
  }
  if (token.kind !== 'open') return;
  if (open.length === maxNesting) {
    throw new ExpressionError(
      `At character ${token.character} brackets are more than ${maxNesting} deep.`,
      token.character,
    );
  }
  open.push({ token, ofFunction: before?.kind === 'function' });
}

/** Refuses `17 % -5`, which can be a remainder as well as 17% less 5; the other ways to write either are clear. */
function checkRemainder([left, percent, sign, right]: readonly Token[]): void {
  if (percent?.kind !== 'percent' || !left || !sign || !right || !/^[-+]$/u.test(sign.text)) return;
  if (touches(left, percent) || touches(percent, sign) || !touches(sign, right)) return;
  const signed = `${sign.written}${right.written}`;
  const ways = `${left.written} % (${signed}) for the remainder or ${left.written}% ${sign.written} ${right.written} for the percentage`;
  throw unexpected(signed, sign.character, ` After % it can mean two things: write ${ways}.`);
}

/** Refuses `max(1,000, 500)`: nobody writes 000 for a number of its own, and it would be one. */
function checkThousands(before: Token | undefined, comma: Token | undefined, token: Token): void {
  if (before?.kind !== 'number' || comma?.kind !== 'comma' || !/^0\d\d(?!\d)/u.test(token.text)) return;
  if (!touches(before, comma) || !touches(comma, token)) return;
  throw unexpected(',', comma.character, ' Here commas part numbers: write thousands without them, as in 2340.');
}

function touches(left: Token, right: Token): boolean {
  return left.character + left.written.length === right.character;
}

/** Whether this is a root sign before a bare number, as in `√169`. */
export function isRootOf(token: Token | undefined, after: Token | undefined): boolean {
  return token?.written === '√' && (after?.kind === 'number' || after?.kind === 'constant');
}

function checkComma(token: Token, { open }: Place): void {
  if (open.at(-1)?.ofFunction) return;
  throw unexpected(',', token.character, ' Write thousands as in 2,340 and decimals with a point.');
}
