import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../errors.js';
import type { Json, JsonSchema } from './json-schema-type.js';
import { validateJsonSchema } from './validate-json-schema.js';

const order = {
  type: 'object',
  properties: {
    item: { type: 'string' },
    counts: { type: 'array', items: { type: 'integer' } },
    size: { enum: ['s', 'm'] },
  },
  required: ['item'],
};

describe('validateJsonSchema', () => {
  it('finds nothing wrong with what fits', () => {
    expect(validateJsonSchema(order, { item: 'pen', counts: [1, 2], size: 's' })).toEqual([]);
  });

  it.each<[string, Json, string, RegExp]>([
    ['a missing property', {}, '', /"item" is missing/],
    ['a wrong type in a list', { item: 'pen', counts: [1, 'two'] }, 'counts[1]', /expected integer, got string/],
    ['a value beside the enum', { item: 'pen', size: 'l' }, 'size', /expected one of/],
    ['another type', 'pen', '', /expected object, got string/],
  ])('says the place of %s', (_, value, path, message) => {
    const issues = validateJsonSchema(order, value);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toMatch(message);
  });

  it('names every fault', () => {
    expect(validateJsonSchema(order, { counts: ['a', 'b'] })).toHaveLength(3);
  });

  it('reads a frozen schema, and leaves it as it is', () => {
    const frozen = Object.freeze({ type: 'string' });
    expect(validateJsonSchema(frozen, 'a')).toEqual([]);
    expect(Object.getOwnPropertyNames(frozen)).toEqual(['type']);
  });

  it('holds to the names that expressions match as JavaScript reads them', () => {
    const schema = { patternProperties: { '^x\\-': { type: 'number' } }, additionalProperties: false };
    expect(validateJsonSchema(schema, { 'x-a': 1 })).toEqual([]);
    expect(validateJsonSchema(schema, { xa: 1 })).not.toEqual([]);
  });

  it('refuses a schema with an expression that JavaScript cannot read', () => {
    expect(() => validateJsonSchema({ pattern: '(' }, 'a')).toThrow(DefinitionError);
  });

  it('refuses a schema whose reference leads nowhere', () => {
    expect(() => validateJsonSchema({ $ref: '#/$defs/none' }, 1)).toThrow(DefinitionError);
  });
});

interface Row {
  readonly id: string;
  readonly draft: string;
  readonly schema: JsonSchema | boolean;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

const suite = new URL('../../../../../shared/corpora/json/schema.jsonl', import.meta.url);
const drafts: Readonly<Record<string, string>> = {
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

function rows(): Row[] {
  if (!existsSync(suite)) return [];
  const lines = readFileSync(suite, 'utf8').trimEnd().split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

describe.skipIf(rows().length === 0)('the JSON Schema test suite (corpora beside the repository)', () => {
  it('is judged as it says, but for references found at run time and formats, which are held to', () => {
    const wrong: string[] = [];
    for (const { id, draft, schema, tests } of rows()) {
      if (typeof schema === 'boolean') continue;
      const whole = { $schema: drafts[draft] ?? draft, ...schema };
      for (const { description, data, valid } of tests) {
        let found: boolean | string;
        try {
          found = validateJsonSchema(whole, data).length === 0;
        } catch (error) {
          found = String(error);
        }
        if (found !== valid) wrong.push(`${id} / ${description}: ${found}`);
      }
    }
    expect(wrong.filter((one) => !/\/dynamicRef\/|is only an annotation by default/.test(one))).toEqual([]);
  });
});

describe('the draft that a schema names', () => {
  const tuple = { items: [{ type: 'string' }] };

  it.each([
    ['4', 'http://json-schema.org/draft-04/schema#'],
    ['7', 'http://json-schema.org/draft-07/schema#'],
    ['2019-09', 'https://json-schema.org/draft/2019-09/schema'],
  ])('is kept to: %s has places in `items`', (_draft, $schema) => {
    expect(validateJsonSchema({ ...tuple, $schema }, [1])).toHaveLength(1);
    expect(validateJsonSchema({ ...tuple, $schema }, ['a', 1])).toEqual([]);
  });

  it('is the latest where it names none that is known', () => {
    for (const $schema of [undefined, 5, 'https://a.example/schema']) {
      const schema = { prefixItems: [{ type: 'string' }], ...($schema !== undefined && { $schema }) };
      expect(validateJsonSchema(schema, [1])).toHaveLength(1);
    }
  });

  it('says of 4 that an exclusive bound is a switch', () => {
    const $schema = 'http://json-schema.org/draft-04/schema#';
    expect(validateJsonSchema({ $schema, minimum: 3, exclusiveMinimum: true }, 3)).toHaveLength(1);
    expect(validateJsonSchema({ $schema, minimum: 3 }, 3)).toEqual([]);
  });
});
