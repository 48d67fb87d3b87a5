import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallIds } from './call-ids.js';

describe('CallIds', () => {
  it('keeps an id of nine letters or digits', () => {
    expect(new CallIds(new Set()).assign('Ab3dEf6hI')).toBe('Ab3dEf6hI');
  });

  it('replaces an id that a Mistral host would refuse', () => {
    const ids = new CallIds(new Set());
    const given = [undefined, '', 'null', 'call_abc', '12345678', '1234567890', '12345678\n', 'ünicode12'];
    expect(given.map((id) => ids.assign(id))).toEqual(given.map((_, i) => String(i + 1).padStart(9, '0')));
  });

  it('gives the same id to no two calls of a conversation', () => {
    const ids = new CallIds(new Set(['000000003', 'Ab3dEf6hI']));
    expect([ids.assign('Ab3dEf6hI'), ids.assign('000000004'), ids.assign('000000004')]).toEqual([
      '000000004',
      '000000005',
      '000000006',
    ]);
  });

  it('gives lawful ids that were never given, whatever was written', () => {
    const id = fc.oneof(fc.constantFrom('000000001', '000000002', 'aaaaaaaaa', 'null'), fc.string());
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(fc.option(id, { nil: undefined })), (taken, written) => {
        const ids = new CallIds(new Set(taken));
        const given = written.map((each) => ids.assign(each));
        expect(new Set([...taken, ...given]).size).toBe(taken.length + given.length);
        for (const each of given) expect(each).toMatch(/^[a-zA-Z0-9]{9}$/);
      }),
    );
  });
});
