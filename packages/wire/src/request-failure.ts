import { HostError, StreamError } from '@windrose/core/host';

// Why TLS did not trust the host, in the words of OpenSSL and Node; trying again does not make a certificate right.
const certificateCode = /CERT|^ERR_TLS_|^ERR_SSL_|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$|^EPROTO$/;
const notHttpCode = /^HPE_/;

/**
 * What it means that no answer came; says the origin and the system's code, never more. A host that cannot be reached may be back in a
 * moment; a name that does not exist and a certificate that is not trusted stay as they are, so they are not retried.
 */
export function connectionFailure(error: unknown, origin: string): HostError | StreamError {
  const code = codeOf(error);
  const said = code === undefined ? '' : ` (${code})`;
  if (code === 'ENOTFOUND') {
    return new HostError('bad-request', `${origin}: there is no host of this name${said}. Check the address.`);
  }
  if (code !== undefined && certificateCode.test(code)) {
    const advice = 'Check the address and the certificate; a private authority has to be made known to the platform.';
    return new HostError('bad-request', `${origin}: no trusted connection could be made${said}. ${advice}`);
  }
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new StreamError('stalled', `${origin}: no connection stood before the platform's own time limit${said}.`);
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new StreamError('oversize', `${origin}: the headers of the answer are too long${said}.`);
  }
  if (code !== undefined && notHttpCode.test(code)) {
    return new StreamError('malformed', `${origin}: what came is not HTTP${said}. Check the address and its port.`);
  }
  if (code === 'ECONNREFUSED') {
    const advice = 'Check that the server runs, and its address and port.';
    return new HostError('transient', `${origin}: nothing answers there${said}. ${advice}`);
  }
  return new HostError('transient', `${origin}: the host could not be reached, or left before it answered${said}.`);
}

/** What it means that a body broke off after `bytes`. */
export function bodyFailure(error: unknown, origin: string, bytes: number): StreamError {
  const code = codeOf(error);
  const said = code === undefined ? '' : ` (${code})`;
  if (code !== undefined && notHttpCode.test(code)) {
    return new StreamError('malformed', `${origin}: the answer breaks the rules of HTTP after ${bytes} bytes${said}.`);
  }
  return new StreamError('truncated', `${origin}: the answer broke off after ${bytes} bytes${said}.`);
}

/** The system's code, wherever it hides; undici's word for what breaks the rules of HTTP has at times none, only a name. */
function codeOf(error: unknown): string | undefined {
  for (const each of chainOf(error)) {
    if ('code' in each && typeof each.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(each.code)) return each.code;
    if ('name' in each && each.name === 'HTTPParserError') return 'HPE_INVALID';
  }
  return undefined;
}

/** An error and what is behind it: fetch hides the cause, a host with several addresses has a list. */
function* chainOf(error: unknown): Generator<object> {
  for (let each = error, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth++) {
    yield each;
    if ('cause' in each && each.cause !== undefined) each = each.cause;
    else each = 'errors' in each && Array.isArray(each.errors) ? each.errors[0] : undefined;
  }
}
