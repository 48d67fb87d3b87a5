import { CapabilityError, HostError, StreamError } from '../errors.js';

/** What a request failed with, as JSON. */
export type KeptError =
  | ({ readonly code: 'HOST'; readonly message: string; readonly kind: HostError['kind'] } & HostDetails)
  | { readonly code: 'STREAM'; readonly message: string; readonly kind: StreamError['kind'] }
  | { readonly code: 'CAPABILITY'; readonly message: string; readonly setting: string };

type HostDetails = Omit<NonNullable<ConstructorParameters<typeof HostError>[2]>, 'cause'>;

/** A typed error of a host in words to be kept; `undefined` for one that says nothing about the host, as a fault of the program. */
export function keepError(error: unknown): KeptError | undefined {
  if (error instanceof StreamError) return { code: 'STREAM', message: error.message, kind: error.kind };
  if (error instanceof CapabilityError) return { code: 'CAPABILITY', message: error.message, setting: error.setting };
  if (!(error instanceof HostError)) return undefined;
  const { message, kind, status, retryAfterMs, promptTokens, contextTokens, param, setting } = error;
  const details = { status, retryAfterMs, promptTokens, contextTokens, param, setting };
  // JSON would drop them anyhow; what is given back must be the same with and without it.
  const said = Object.entries(details).filter(([, value]) => value !== undefined);
  return { code: 'HOST', message, kind, ...(Object.fromEntries(said.map(finite)) as HostDetails) };
}

/** A number without end, as of a host that is never to be asked again, would be none in JSON. */
function finite([key, value]: readonly [string, unknown]): readonly [string, unknown] {
  return [key, value === Infinity ? Number.MAX_VALUE : value];
}

/** The error that was kept; what caused it is not. */
export function errorKept(kept: KeptError): Error {
  switch (kept.code) {
    case 'HOST': {
      const { code: _code, message, kind, ...details } = kept;
      return new HostError(kind, message, details);
    }
    case 'STREAM':
      return new StreamError(kept.kind, kept.message);
    case 'CAPABILITY':
      return new CapabilityError(kept.setting, kept.message);
  }
}
