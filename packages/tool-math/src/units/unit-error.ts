/** A value cannot be converted; the message names the unit at fault and what would do instead. */
export class UnitError extends Error {
  readonly code = 'UNIT';

  constructor(message: string) {
    super(message);
    this.name = 'UnitError';
  }
}
