/** An expression cannot be calculated; the message names what is wrong and where. */
export class ExpressionError extends Error {
  readonly code = 'EXPRESSION';
  /** The place in the expression, counted from 1; absent where the whole is at fault. */
  readonly character?: number;

  constructor(message: string, character?: number) {
    super(message);
    this.name = 'ExpressionError';
    if (character !== undefined) this.character = character;
  }
}
