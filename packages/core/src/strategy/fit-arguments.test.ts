import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { readLiteral } from '../text/read-literal.js';
import { fitArguments } from './fit-arguments.js';

/** What arguments written so come to for a tool with these parameters. */
function fit(written: string, parameters: JsonSchema) {
  const read = readLiteral(written, 0);
  if (!read.ok) throw new Error(`${written} is no literal`);
  return fitArguments({ name: 'look', parameters }, read.literal);
}

/** The one argument of a tool whose only property is of such a schema. */
const fitOne = (value: string, schema: JsonSchema, more: JsonSchema = {}): unknown => {
  const fitted = fit(`{"a": ${value}}`, { type: 'object', properties: { a: schema }, required: ['a'], ...more });
  return fitted.ok ? fitted.arguments['a'] : fitted.problem;
};

const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const place = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city'],
};

describe('arguments as a whole', () => {
  it.each([
    ['{"city": "Paris", "days": 3}'],
    ['look(city="Paris", days=3)'],
    ['look({"city": "Paris", "days": 3})'],
    ['look("Paris", days=3)'],
    ['[{"city": "Paris"}, {"days": 3}]'],
    ['[{"name": "city", "value": "Paris"}, {"key": "days", "value": "3"}]'],
    ['"{\\"city\\": \\"Paris\\", \\"days\\": 3}"'],
    ['{"arguments": {"city": "Paris", "days": 3}}'],
    ['{"kwargs": "{\\"city\\": \\"Paris\\", \\"days\\": 3}"}'],
  ])('may be written %s', (written) => {
    expect(fit(written, place)).toEqual({ ok: true, arguments: { city: 'Paris', days: 3 } });
  });

  it('are none where null or an empty text is written', () => {
    const nothing = { ok: true, arguments: {} };
    expect(fit('null', { type: 'object' })).toEqual(nothing);
    expect(fit('""', { type: 'object' })).toEqual(nothing);
    expect(fit('[]', { type: 'object' })).toEqual(nothing);
  });

  it.each([
    ['5', 'the arguments must be an object of names and values'],
    ['true', 'the arguments must be an object of names and values'],
    ['"Paris"', 'the arguments must be an object of names and values'],
    ['["Paris"]', 'the arguments must be an object of names and values, not a list'],
    ['[{"city": "Paris"}, {"city": "Rome"}]', '"city": given twice'],
    ['look("Paris", 3)', 'every argument must be given by its name, as in name(key=value)'],
    ['look("Paris", city="Rome")', 'every argument must be given by its name, as in name(key=value)'],
    ['look(city="Paris", city="Rome")', '"city": given twice'],
    ['{"__proto__": {"city": "Paris"}}', '"__proto__": the key "__proto__" is refused'],
  ])('are refused where %s is written', (written, problem) => {
    expect(fit(written, place)).toEqual({ ok: false, problem });
  });

  it('given by place are those of the one parameter there is, or the one that is needed', () => {
    const one = { type: 'object', properties: { city: { type: 'string' } } };
    expect(fit('look("Paris")', one)).toEqual({ ok: true, arguments: { city: 'Paris' } });
    const two = { type: 'object', properties: { city: { type: 'string' }, days: { type: 'integer' } } };
    expect(fit('look("Paris")', two)).toMatchObject({ ok: false });
    expect(fit('look("Paris")', { type: 'object' })).toMatchObject({ ok: false });
    expect(fit('look("Paris")', { type: 'object', properties: null })).toMatchObject({ ok: false });
  });

  it('given as an object by place are that object, unless the one parameter is one', () => {
    const parameters = (a: JsonSchema) => ({ type: 'object', properties: { a }, required: ['a'] });
    expect(fit('look({"a": 1})', parameters({ type: 'integer' }))).toEqual({ ok: true, arguments: { a: 1 } });
    expect(fit('look({"b": 1})', parameters({ type: 'object' }))).toEqual({ ok: true, arguments: { a: { b: 1 } } });
  });

  it('stay wrapped where the tool has a parameter of that name, or takes any', () => {
    const own = { type: 'object', properties: { arguments: { type: 'object' } }, required: ['arguments'] };
    expect(fit('{"arguments": {"a": 1}}', own)).toEqual({ ok: true, arguments: { arguments: { a: 1 } } });
    const open = { type: 'object', additionalProperties: { type: 'object' } };
    expect(fit('{"arguments": {"a": 1}}', open)).toEqual({ ok: true, arguments: { arguments: { a: 1 } } });
    const closed = { type: 'object', additionalProperties: false };
    expect(fit('{"arguments": {}}', closed)).toEqual({ ok: true, arguments: {} });
    expect(fit('{"arguments": 5}', closed)).toMatchObject({ ok: false });
  });

  it.each(['name', 'key', 'parameter', 'param', 'param_name', 'parameter_name', 'argument', 'arg'])(
    'may be pairs of a "%s" and a value',
    (key) => {
      const fitted = fit(JSON.stringify([{ [key]: 'city', value: 'Paris' }]), place);
      expect(fitted).toEqual({ ok: true, arguments: { city: 'Paris' } });
    },
  );

  it('in a list of pairs keep a value that is a parameter itself', () => {
    const own = { type: 'object', properties: { name: { type: 'string' }, value: { type: 'integer' } } };
    expect(fit('[{"name": "a", "value": 3}]', own)).toEqual({ ok: true, arguments: { name: 'a', value: 3 } });
  });

  it('are told what is wrong with them, each thing once, and no more than eight', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, { type: 'integer' }]));
    const written = JSON.stringify(Object.fromEntries(Object.keys(many).map((key) => [key, 'x'])));
    const fitted = fit(written, { type: 'object', properties: many });
    expect(fitted.ok ? [] : fitted.problem.split('; ')).toHaveLength(8);
  });
});

describe('a placeholder', () => {
  const city = { type: 'string' };

  it('is refused where a value is needed, and taken where it may be left out', () => {
    expect(fitOne('"your_city"', city)).toContain('is a placeholder');
    expect(fitOne('"your_city"', city, { required: [] })).toBe('your_city');
  });

  it('is taken where the schema names that text', () => {
    expect(fitOne('"your_city"', { ...city, default: 'your_city' })).toBe('your_city');
    expect(fitOne('"your_city"', { ...city, enum: ['your_city'] })).toBe('your_city');
  });
});

describe('a value', () => {
  it.each<[string, JsonSchema, unknown]>([
    ['5', { type: 'string' }, '5'],
    ['5', { type: ['string', 'integer'] }, 5],
    ['5', texts, ['5']],
    ['true', { type: 'string' }, 'true'],
    ['True', { type: 'string' }, 'True'],
    ['true', texts, ['true']],
    ['false', { type: 'boolean' }, false],
    ['"true"', { type: 'boolean' }, true],
    ['"FALSE"', { type: 'boolean' }, false],
    ['"12"', { type: 'integer' }, 12],
    ['" 1.5 "', { type: 'number' }, 1.5],
    ['"Paris"', texts, ['Paris']],
    ['"[\\"a\\", \\"b\\"]"', texts, ['a', 'b']],
    ['" (1, 2)"', { type: 'array', items: { type: 'integer' } }, [1, 2]],
    ['"{\\"b\\": 1}"', { type: 'object' }, { b: 1 }],
    ['{"b": 1}', { type: 'array', items: { type: 'object' } }, [{ b: 1 }]],
    [
      '{"b": {"c": "1"}}',
      { type: 'object', properties: { b: { properties: { c: { type: 'integer' } } } } },
      { b: { c: 1 } },
    ],
    ['["1", "2"]', { type: 'array', items: { type: 'integer' } }, [1, 2]],
    ['[1, "2"]', { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['1', 2]],
    ['list([1, 2])', { type: 'array', items: { type: 'string' } }, ['1', '2']],
    ['tuple((1, 2))', {}, [1, 2]],
    ['set([1])', {}, [1]],
    ['dict(b="1")', { type: 'object', properties: { b: { type: 'integer' } } }, { b: 1 }],
    ['celsius', { enum: ['celsius', 'kelvin'] }, 'celsius'],
    ['celsius', { const: 'celsius' }, 'celsius'],
    ['lambda x: x + 1', { type: 'string' }, 'lambda x: x + 1'],
    ['5/100', { type: 'number' }, 0.05],
    ['123456789012345678901', { type: ['string', 'number'] }, '123456789012345678901'],
    ['"5"', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, 5],
    ['"5"', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, '5'],
    ['"5"', { anyOf: [{ type: 'string', maxLength: 1 }, { type: 'integer' }] }, '5'],
    ['celsius', { anyOf: [{ enum: ['celsius'] }, { type: 'integer' }] }, 'celsius'],
    ['"1"', { anyOf: [{ $ref: '#/$defs/whole' }, { type: 'boolean' }] }, 1],
  ])('%s is, for %j, %j', (written, schema, value) => {
    expect(fitOne(written, schema, { $defs: { whole: { type: 'integer' } } })).toEqual(value);
  });

  it.each<[string, JsonSchema, string]>([
    ['"x"', { type: 'integer' }, '"a": '],
    ['"yes"', { type: 'boolean' }, '"a": '],
    ['"[1"', { type: 'array', items: { type: 'integer' } }, '"a": '],
    ['"[1] and"', { type: 'array', items: { type: 'integer' } }, '"a": '],
    ['"{}"', { type: 'array', items: { type: 'integer' } }, '"a'],
    ['"[]"', { type: 'object' }, '"a": '],
    [
      '123456789012345678901',
      { type: 'number' },
      '"a": the number 123456789012345678901 cannot be kept exactly; write it plainly or as a string',
    ],
    ['[celsius]', texts, '"a[0]": "celsius" is no value; put text in quotes'],
    ['{"b": celsius}', { type: 'object' }, '"a.b": "celsius" is no value; put text in quotes'],
    ['range(5)', texts, '"a": expected a value, not a call of range'],
    ['dict([1])', {}, '"a": expected a value, not a call of dict'],
    ['list(1)', texts, '"a": expected a value, not a call of list'],
    [
      'celsius',
      { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
      '"a": "celsius" is no value; put text in quotes',
    ],
  ])('%s does not become what fits %j', (written, schema, problem) => {
    expect(fitOne(written, schema)).toContain(problem);
  });

  it('of two that its choices make of it is neither', () => {
    const either = { anyOf: [{ type: 'integer' }, { type: 'array', items: { type: 'integer' } }] };
    expect(fitOne('"5"', either)).toContain('"a": ');
  });

  it('that is null is left out where it may be and the schema wants another, and stays where it is wanted', () => {
    const optional = { required: [] };
    expect(fit('{"a": null}', { type: 'object', properties: { a: { type: 'string' } } })).toEqual({
      ok: true,
      arguments: {},
    });
    expect(fitOne('null', { type: ['string', 'null'] }, optional)).toBeNull();
    expect(fitOne('null', { type: 'string' })).toContain('"a": ');
  });
});
