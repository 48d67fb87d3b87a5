/** What a page could not be had for. */
export type WebErrorKind =
  | 'url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'host'
  | 'unresolved'
  | 'address'
  | 'redirects'
  | 'connection'
  | 'time'
  | 'encoding'
  | 'type';

/** A page was refused or could not be had: the message is for the model and holds no address, `advice` is for the developer. */
export class WebError extends Error {
  readonly code = 'WEB';
  readonly kind: WebErrorKind;
  /** What exactly was refused, and which option allows it. It may name addresses of the local network: do not show it to a model. */
  readonly advice: string;

  constructor(kind: WebErrorKind, message: string, advice: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'WebError';
    this.kind = kind;
    this.advice = advice;
  }
}
