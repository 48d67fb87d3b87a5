import { describe, expect, it } from 'vitest';
import { DefinitionError, LimitError } from '../errors.js';
import { checkCalls, checkStep, completeLimits, defaultLimits, type Limits } from './limits.js';
import { beginState } from './state.js';

describe('limits', () => {
  it('are the defaults with what was changed', () => {
    expect(completeLimits()).toEqual(defaultLimits);
    expect(completeLimits({ steps: 3 })).toEqual({ ...defaultLimits, steps: 3 });
  });

  it('keep the default where undefined is given', () => {
    const loose: { steps?: number | undefined } = { steps: undefined };
    expect(completeLimits(loose as Partial<Limits>)).toEqual(defaultLimits);
  });

  it('refuse what is no number of 0 or more', () => {
    for (const steps of [-1, Number.NaN]) {
      expect(() => completeLimits({ steps })).toThrow(
        new DefinitionError(`The limit steps must be 0 or more, not ${steps}.`, 'steps'),
      );
    }
    expect(() => completeLimits({ concurrency: 0 })).toThrow('The limit concurrency must be 1 or more, not 0.');
  });

  it('refuse a name that is none, with the names there are', () => {
    for (const name of ['step', 'toString', 'constructor']) {
      const changed: Record<string, number> = { [name]: 1 };
      expect(() => completeLimits(changed)).toThrow(`There is no limit "${name}", only steps, toolCalls,`);
    }
  });
});

describe('a limit that is reached', () => {
  const state = { ...beginState([], 'run'), steps: 2, toolCalls: 3 };
  const limits = { ...defaultLimits, steps: 3, toolCalls: 5, callsPerTurn: 4 };

  it('is named, with what to raise', () => {
    expect(() => checkStep(state, { ...limits, steps: 2 })).toThrow(
      new LimitError('steps', 'The run made 2 requests and is not done. Raise limits.steps if it needs more.'),
    );
    expect(() => checkCalls(state, 3, limits)).toThrow(
      new LimitError(
        'toolCalls',
        'The run made 3 tool calls and the model asks for 3 more. Raise limits.toolCalls if it needs more.',
      ),
    );
    expect(() => checkCalls(state, 5, limits)).toThrow(
      new LimitError('callsPerTurn', 'One answer holds 5 calls. Raise limits.callsPerTurn if it needs more.'),
    );
  });

  it('is reached one step later and no sooner', () => {
    checkStep(state, limits);
    checkCalls(state, 2, limits);
    checkCalls({ ...state, toolCalls: 0 }, 4, limits);
  });
});
