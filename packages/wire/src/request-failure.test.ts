import { describe, expect, it } from 'vitest';
import { bodyFailure, connectionFailure } from './request-failure.js';

const origin = 'https://host.example';
const coded = (code: string): Error => Object.assign(new Error('with key sk-planted'), { code });

describe('a connection that failed', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ETIMEDOUT',
    'EPIPE',
    'UND_ERR_SOCKET',
  ])('with %s may stand in a moment', (code) => {
    expect(connectionFailure(coded(code), origin)).toMatchObject({ code: 'HOST', kind: 'transient', retryable: true });
  });

  it.each([
    'ENOTFOUND',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('with %s fails again the same way, so it is not retryable', (code) => {
    const error = connectionFailure(coded(code), origin);
    expect(error).toMatchObject({ code: 'HOST', kind: 'bad-request', retryable: false });
    expect(error.message).toContain(code);
  });

  it.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'stalled'],
    ['UND_ERR_HEADERS_OVERFLOW', 'oversize'],
    ['HPE_INVALID_CONSTANT', 'malformed'],
  ])('with %s is %s', (code, kind) => {
    expect(connectionFailure(coded(code), origin)).toMatchObject({ code: 'STREAM', kind });
  });

  it('is understood from the cause fetch hides it in, and from the first of several addresses', () => {
    const several = new AggregateError([coded('ENOTFOUND'), coded('ECONNREFUSED')]);
    const error = connectionFailure(new TypeError('fetch failed', { cause: several }), origin);
    expect(error).toMatchObject({ kind: 'bad-request' });
  });

  it('says the origin and the code, and nothing of what was thrown', () => {
    const error = connectionFailure(coded('ECONNRESET'), origin);
    expect(error.message).toContain(origin);
    expect(error.message).not.toContain('sk-planted');
    expect(error.cause).toBeUndefined();
  });

  it.each([undefined, null, 'text', 7, {}, Object.assign(new Error('odd'), { code: 'sk-planted in lower case' })])(
    'by whatever is thrown is transient: %s',
    (thrown) => {
      const error = connectionFailure(thrown, origin);
      expect(error).toMatchObject({ kind: 'transient' });
      expect(error.message).not.toContain('sk-planted');
    },
  );

  it('with causes in a ring ends', () => {
    const ring = new Error('ring');
    ring.cause = ring;
    expect(connectionFailure(ring, origin)).toMatchObject({ kind: 'transient' });
  });
});

describe('a body that failed', () => {
  it('is truncated, after so many bytes', () => {
    const error = bodyFailure(coded('UND_ERR_SOCKET'), origin, 12);
    expect(error).toMatchObject({ code: 'STREAM', kind: 'truncated' });
    expect(error.message).toContain('12 bytes');
  });

  it('is malformed where it breaks the rules of HTTP', () => {
    expect(bodyFailure(coded('HPE_INVALID_CHUNK_SIZE'), origin, 0)).toMatchObject({ kind: 'malformed' });
  });
});
