import { describe, expect, it } from 'vitest';
import type { Capabilities, TurnShape } from '../host/index.js';
import { scriptedCapabilities } from '../testing.js';
import { callsOrAnswer } from './calls-or-answer.js';

const can: Capabilities = { ...scriptedCapabilities, dialect: 'llama-cpp' };
const tree = {
  type: 'object',
  properties: { next: { $ref: '#/$defs/node' } },
  $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
};
const look = {
  name: 'look',
  description: 'Looks.',
  parameters: { type: 'object', properties: { at: { type: 'string' } } },
};
const climb = { name: 'climb', description: 'Climbs.', parameters: tree };
const shape: TurnShape = { tools: [look, climb], toolChoice: 'auto', outputWay: 'schema' };

const schemaOf = (more: Partial<TurnShape> = {}): string =>
  JSON.stringify(callsOrAnswer({ ...shape, ...more }, can).spec.schema);

describe('the schema of calls or an answer', () => {
  it('leads to the definitions also from a parameter that is named like a reference', () => {
    const parameters = {
      ...tree,
      properties: { $ref: { type: 'object', properties: { at: { $ref: '#/$defs/node' } } } },
    };
    const { schema } = callsOrAnswer({ ...shape, tools: [{ ...climb, parameters }] }, can).spec;
    const names = Object.keys(Object(schema['$defs']));
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)].map(([, name]) => name);
    expect(references).toHaveLength(2);
    expect(new Set(references)).toEqual(new Set(names));
  });

  it('gives each part its own definitions, so that references still lead to them', () => {
    const { spec } = callsOrAnswer({ ...shape, output: { name: 'answer', schema: tree } }, can);
    const names = Object.keys(Object(spec.schema['$defs']));
    const references = [...JSON.stringify(spec.schema).matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.map((name) => name.split('_')[0])).toEqual(['call2', 'answer']);
    expect(new Set(references)).toEqual(new Set(names));
  });

  it('has no definitions where no part has', () => expect(schemaOf({ tools: [look] })).not.toContain('$defs'));

  it('is of the one tool that is demanded, and of no answer then', () => {
    const demanded = schemaOf({ toolChoice: { name: 'look' } });
    expect(demanded).toContain('"enum":["look"]');
    expect(demanded).not.toContain('climb');
    expect(demanded).not.toContain('"answer"');
    expect(demanded).toContain('"minItems":1');
  });

  it('is of one call at most where no more are wanted', () => {
    expect(schemaOf({ parallelCalls: false })).toContain('"maxItems":1');
    expect(schemaOf()).not.toContain('maxItems');
  });

  it('bends arguments back by their tool, and leaves those of no tool', () => {
    const { liftArguments } = callsOrAnswer(shape, can);
    expect(liftArguments('look', { at: null })).toEqual({});
    expect(liftArguments('none', { at: null })).toEqual({ at: null });
  });
});
