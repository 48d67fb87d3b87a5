import { describe, expect, it } from 'vitest';
import { calculate, convertUnits, ExpressionError, UnitError } from './index.js';

const context = { signal: new AbortController().signal, callId: 'call00001', idempotencyKey: 'call00001' };

describe('the tools of this package', () => {
  it('show the model the words it was trained on', () => {
    expect(calculate.spec).toMatchObject({
      name: 'calculate',
      description: 'Calculate the result of a math expression.',
      parameters: {
        type: 'object',
        properties: { expression: { type: 'string', description: 'The expression, for example 2 + 2' } },
        required: ['expression'],
      },
    });
    expect(convertUnits.spec).toMatchObject({
      name: 'convert_units',
      description: 'Convert a value from one unit to another.',
      parameters: {
        type: 'object',
        properties: {
          value: { type: 'number', description: 'The value to convert' },
          from: { type: 'string', description: 'The unit to convert from' },
          to: { type: 'string', description: 'The unit to convert to' },
        },
        required: ['value', 'from', 'to'],
      },
    });
  });

  it('answer with a result and nothing else', async () => {
    expect(await calculate.execute({ expression: '17 / 100 * 2340' }, context)).toEqual({ result: 397.8 });
    expect(await convertUnits.execute({ value: 10, from: 'miles', to: 'km' }, context)).toEqual({ result: 16.09344 });
  });

  it('fail with an error that a program can tell apart', () => {
    expect(() => calculate.execute({ expression: '2 +' }, context)).toThrow(ExpressionError);
    expect(() => convertUnits.execute({ value: 1, from: 'km', to: 'kg' }, context)).toThrow(UnitError);
  });
});
