import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.js';

async function* pieces(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

const bytes = new TextEncoder().encode('\uFEFFné😀');

describe('a whole body', () => {
  it('is read as UTF-8, wherever it is cut, without its byte-order mark', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      expect(await readBody(pieces(bytes.subarray(0, at), bytes.subarray(at)))).toBe('né😀');
    }
  });

  it('may have as many bytes as its bound, and is left when it has more', async () => {
    expect(await readBody(pieces(bytes), { answerBytes: bytes.length })).toBe('né😀');
    let isLeft = false;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytes;
      } finally {
        isLeft = true;
      }
    };
    const reading = readBody(endless(), { answerBytes: 1000 });
    await expect(reading).rejects.toMatchObject({ code: 'STREAM', kind: 'oversize' });
    expect(isLeft).toBe(true);
  });
});
