import { describe, expect, it } from 'vitest';
import { mergeShapes as merge, SchemaMerger } from './gbnf-merge.js';
import { shapeOf } from './gbnf-read-shape.js';
import { anyShape, canonical, type Shape } from './gbnf-shape.js';

const mergeShapes = (a: Shape, b: Shape): Shape => merge(a, b, new SchemaMerger());

describe('shapeOf', () => {
  it('takes const and enum together', () => {
    expect(shapeOf({ const: 1, enum: [1, 2] }).values).toEqual([1]);
    expect(shapeOf({ const: 3, enum: [1, 2] }).values).toEqual([]);
  });

  it('rounds counts towards what they allow', () => {
    const { bounds } = shapeOf({ minLength: 1.5, maxLength: 2.5, minItems: -3, minimum: 0.5 });
    expect(bounds).toEqual({ minLength: 2, maxLength: 2, minItems: 0, minimum: 0.5 });
  });

  it('counts integers among numbers and null among nullable ones', () => {
    expect(shapeOf({ type: ['integer', 'number'] }).types).toEqual(['number']);
    expect(shapeOf({ type: 'integer', nullable: true }).types).toEqual(['null', 'integer']);
  });
});

describe('mergeShapes', () => {
  it('changes nothing where one shape is any', () => {
    const shape = shapeOf({ type: 'object', properties: { a: true }, required: ['a'], maxProperties: 3 });
    expect(mergeShapes(shape, anyShape)).toEqual(shape);
    expect(mergeShapes(anyShape, shape)).toEqual(shape);
  });

  it('keeps the narrower of two bounds', () => {
    const merged = mergeShapes(shapeOf({ minimum: 1, maximum: 9 }), shapeOf({ minimum: 3, maximum: 12 }));
    expect(merged.bounds).toEqual({ minimum: 3, maximum: 9 });
  });

  it('asks of a property what either object says of properties it does not list', () => {
    const merged = mergeShapes(shapeOf({ properties: { a: true } }), shapeOf({ additionalProperties: false }));
    expect(merged.properties.get('a')).toBe(false);
  });
});

describe('canonical', () => {
  it('writes equal values equally', () => {
    expect(canonical({ b: [1, { d: 1, c: 2 }], a: 1 })).toBe(canonical({ a: 1, b: [1, { c: 2, d: 1 }] }));
  });
});
