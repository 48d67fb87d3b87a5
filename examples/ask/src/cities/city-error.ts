/** A city is not known, or not where it was said to be; the message names near ones. */
export class CityError extends Error {
  readonly code = 'CITY';

  constructor(message: string) {
    super(message);
    this.name = 'CityError';
  }
}
