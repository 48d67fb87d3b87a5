import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateError } from '../errors.js';
import { sealStates } from './seal-states.js';
import { addAnswer, addResult, beginState, openCalls, type RunState, startCalls } from './state.js';

const secret = 'a secret of thirty characters!';
const begun = beginState([{ role: 'user', parts: [{ type: 'text', text: 'Grüße.\n"Hi" 🌍 __proto__' }] }], 'run-1');
const call = { type: 'tool-call', id: '000000001', name: 'pay', arguments: '{"n":1}' } as const;
const asked = addAnswer(begun, { role: 'assistant', parts: [call] }, { inputTokens: 3, outputTokens: 4 });
const result = { callId: '000000001', name: 'pay', content: '1', isError: false, trust: 'untrusted' } as const;
const state: RunState = addResult(startCalls(openCalls(asked, [['x', 'cut']]), ['000000001']), result);

async function refusal(text: string, by = sealStates(secret)): Promise<unknown> {
  return by.unseal(text).catch((error: unknown) => error);
}

describe('a sealed state', () => {
  it('comes back as it was', async () => {
    const { seal, unseal } = sealStates(secret);
    expect(await unseal(await seal(state))).toEqual(state);
    expect(await sealStates(secret).unseal(await seal(begun))).toEqual(begun);
  });

  it('is refused with any sign changed, left out or added', async () => {
    const sealed = await sealStates(secret).seal(state);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.constantFrom('', 'x', '0', '"', ' ', '.'), async (at, sign) => {
        const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        fc.pre(changed !== sealed);
        expect(await refusal(changed)).toBeInstanceOf(StateError);
        expect(await refusal(sealed.slice(0, at) + (sign || 'y') + sealed.slice(at))).toBeInstanceOf(StateError);
      }),
      { numRuns: 300, seed: Number(process.env.WINDROSE_SEED ?? 7) },
    );
  });

  it('is refused under another secret, and so is one that was never sealed', async () => {
    const sealed = await sealStates(secret).seal(state);
    expect(await refusal(sealed, sealStates(`${secret}!`))).toEqual(
      new StateError('This state was changed, or sealed with another secret.'),
    );
    for (const text of ['', JSON.stringify(state), sealed.replace('state-1', 'state-2'), sealed.slice(0, 90)]) {
      expect(await refusal(text)).toEqual(
        new StateError(
          text.startsWith('windrose-state-1.') && text.length > 85
            ? 'This state was changed, or sealed with another secret.'
            : 'This is no sealed state of version 1. Only what seal() gave is taken back.',
        ),
      );
    }
  });

  it('is made of a state alone, and not of what an error without one holds', async () => {
    const { seal } = sealStates(secret);
    for (const none of [undefined, null, { ...state, steps: -1 }]) {
      await expect(seal(none as RunState)).rejects.toThrow(StateError);
    }
  });

  it('needs a secret that is set', () => {
    for (const secret of [undefined, null, 12345678901234567890n, {}]) {
      expect(() => sealStates(secret as string)).toThrow(StateError);
      expect(() => sealStates(secret as string)).toThrow('is it set?');
    }
  });

  it('needs a secret that cannot be guessed', () => {
    expect(() => sealStates('short')).toThrow(
      new StateError('A secret of 5 characters can be guessed: use at least 16.'),
    );
  });

  it('does not carry its secret', async () => {
    expect(await sealStates(secret).seal(state)).not.toContain(secret);
    expect(JSON.stringify(sealStates(secret))).not.toContain(secret);
  });
});
