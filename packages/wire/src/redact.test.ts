import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.js';

const key = 'sk-a/b+c "d"é';

describe('redact', () => {
  it('takes out every secret wherever it stands', () => {
    expect(redact('key abcd, again abcd; other wxyz', ['abcd', 'wxyz'])).toBe(
      'key [redacted], again [redacted]; other [redacted]',
    );
  });

  it.each([
    ['as it is', key],
    ['in an address', encodeURIComponent(key)],
    ['in an address with small letters', encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase())],
    ['in a form', encodeURIComponent(key).replaceAll('%20', '+')],
    ['in JSON', JSON.stringify(key).slice(1, -1)],
    ['in JSON with escaped slashes', JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/')],
    ['in JSON of plain ASCII', JSON.stringify(key).slice(1, -1).replace('é', '\\u00e9')],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in base64 without padding', Buffer.from(key).toString('base64').replace(/=+$/, '')],
    ['in base64 for addresses', Buffer.from(key).toString('base64url')],
  ])('takes a secret out that is spelled %s', (_, spelled) => {
    expect(redact(`<${spelled}>`, [key])).toBe('<[redacted]>');
  });

  it.each(['', 'a', 'ab', 'user:', 'me@example.com:'])('finds it in base64 behind "%s"', (before) => {
    const secret = 'planted-key-4711';
    const said = redact(Buffer.from(`${before}${secret}:rest`).toString('base64'), [secret]);
    expect(Buffer.from(said.replace('[redacted]', '~'), 'base64').toString('latin1')).not.toContain('planted');
    expect(said).toContain('[redacted]');
  });

  it('takes the longer of two secrets first', () => {
    expect(redact('abcdefgh', ['abcd', 'abcdefgh'])).toBe('[redacted]');
  });

  it('ignores secrets that are too short to be one', () => {
    expect(redact('a bad day', ['a', 'bad', ''])).toBe('a bad day');
  });

  it('takes a secret for text, not for a pattern', () => {
    expect(redact('.*.* (a|b)+ $&$& a.*.*b', ['.*.*', '(a|b)+', '$&$&'])).toBe(
      '[redacted] [redacted] [redacted] a[redacted]b',
    );
  });

  it('does not look into what it has put in', () => {
    expect(redact('token', ['token', 'redacted'])).toBe('[redacted]');
  });

  it('cuts after it has taken out, so that no half of a secret is left', () => {
    const said = redact(`${'x'.repeat(495)}planted-key`, ['planted-key']);
    expect(said).toHaveLength(500);
    expect(said).not.toContain('plan');
    expect(redact('y'.repeat(500), [])).toBe('y'.repeat(500));
    expect(redact('y'.repeat(501), [])).toBe(`${'y'.repeat(499)}…`);
  });

  it('writes out what would steer a terminal', () => {
    expect(redact('\u001B[2Jgone \u009B1m\r\u202Eover\u0000 👩‍🔬\n\tstays', [])).toBe(
      '\\u{1b}[2Jgone \\u{9b}1m\\u{d}\\u{202e}over\\u{0} 👩‍🔬\n\tstays',
    );
  });

  it('cuts no character in two', () => {
    expect(redact(`${'x'.repeat(498)}😀😀`, []).isWellFormed()).toBe(true);
  });

  it('leaves no secret in any text', () => {
    const secret = fc.string({ minLength: 4, maxLength: 40, unit: 'binary' });
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (planted, before, after) => {
        // A mark of its own would be found again.
        fc.pre(!'[redacted]'.includes(planted) && !`${before}…`.includes(planted) && !after.includes(planted));
        for (const text of [planted, JSON.stringify(planted), encodeURIComponent(planted)]) {
          const said = redact(`${before}\n${text}\n${after}`, [planted]);
          expect(said.slice(before.length).startsWith('\n')).toBe(true);
          expect(said).toContain('[redacted]');
        }
      }),
      { numRuns: 150 },
    );
  });
});
