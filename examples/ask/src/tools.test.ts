import { describe, expect, it } from 'vitest';
import { demoTools, makeDemoTools } from './tools.js';

const context = { signal: new AbortController().signal, callId: 'call00001', idempotencyKey: 'call00001' };
const [getWeather, convertUnits, calculate, getTime, convertCurrency] = makeDemoTools({
  now: () => new Date('2026-01-15T12:00:00Z'),
});

describe('the tools of the demo', () => {
  it('stand in the order the model was trained with', () => {
    expect(demoTools.map(({ name }) => name)).toEqual([
      'get_weather',
      'convert_units',
      'calculate',
      'get_time',
      'convert_currency',
    ]);
  });

  it('show the model the words it was trained on', () => {
    const words = demoTools.map(({ spec }) => ({
      description: spec.description,
      parameters: Object.entries(spec.parameters.properties ?? {}).map(([name, schema]) => [
        name,
        Object(schema).type,
        Object(schema).description,
      ]),
    }));
    expect(words).toEqual([
      { description: 'Get the current weather for a city.', parameters: [['city', 'string', 'The city to look up']] },
      {
        description: 'Convert a value from one unit to another.',
        parameters: [
          ['value', 'number', 'The value to convert'],
          ['from', 'string', 'The unit to convert from'],
          ['to', 'string', 'The unit to convert to'],
        ],
      },
      {
        description: 'Calculate the result of a math expression.',
        parameters: [['expression', 'string', 'The expression, for example 2 + 2']],
      },
      { description: 'Get the current time in a city.', parameters: [['city', 'string', 'The city to look up']] },
      {
        description: 'Convert an amount of money to another currency.',
        parameters: [
          ['amount', 'number', 'The amount of money'],
          ['from', 'string', 'The currency to convert from'],
          ['to', 'string', 'The currency to convert to'],
        ],
      },
    ]);
  });

  it('answer in the shapes the model was trained on', async () => {
    expect(JSON.stringify(await getWeather.execute({ city: 'the city of oslo' }, context))).toMatch(
      /^\{"city":"Oslo","temperature":-?\d+,"condition":"[a-z ]+"\}$/,
    );
    expect(JSON.stringify(await getTime.execute({ city: 'tokyo' }, context))).toBe('{"city":"Tokyo","time":"21:00"}');
    expect(JSON.stringify(await convertUnits.execute({ value: 42, from: 'km', to: 'miles' }, context))).toBe(
      '{"result":26.09759007}',
    );
    expect(JSON.stringify(await calculate.execute({ expression: '2 + 2' }, context))).toBe('{"result":4}');
    expect(JSON.stringify(await convertCurrency.execute({ amount: 100, from: 'USD', to: 'EUR' }, context))).toBe(
      '{"result":85.47}',
    );
  });

  it('say what they do not know', () => {
    expect(() => getWeather.execute({ city: 'Atlantis' }, context)).toThrow('No weather is known for "Atlantis".');
    expect(() => getTime.execute({ city: 'Atlantis' }, context)).toThrow('No time is known for "Atlantis".');
  });
});
