import type { StandardSchema } from '@windrose/core';
import { z } from 'zod';

/** Any JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A schema, what a model means to say in it, and the typed value that is to come of it. */
export interface OutputCase {
  readonly name: string;
  readonly schema: StandardSchema;
  /** In the words of the schema itself. */
  readonly means: Json;
  readonly typed: unknown;
  /** While it is written all of it is shown: nothing in it is bent back, left out or a word that may go on. */
  readonly isShownWhole?: true;
}

interface Place {
  name: string;
  parts: Place[];
}
const Place: z.ZodType<Place, Place> = z.object({
  name: z.string(),
  get parts() {
    return z.array(Place);
  },
});

interface Twig {
  name: string;
  next?: Twig | undefined;
}
const Twig: z.ZodType<Twig, Twig> = z.object({
  name: z.string(),
  get next() {
    return Twig.optional();
  },
});

const Invoice = z.object({
  number: z.string(),
  due: z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`)),
  status: z.enum(['open', 'paid', 'void']),
  lines: z
    .array(z.object({ title: z.string().min(1), count: z.number().int().min(1).max(99), price: z.number().min(0) }))
    .min(1),
  buyer: z.object({ name: z.string(), note: z.string().optional() }),
  remark: z.string().optional(),
});
const lines = [
  { title: 'Rope, "thick"', count: 2, price: 9.5 },
  { title: 'Zoë\nline two', count: 99, price: 0 },
];
const invoice = { number: 'R-17', due: '2026-03-01', status: 'paid', lines, buyer: { name: '田中 🎿' } };
const due = new Date('2026-03-01T00:00:00Z');

const Shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('circle'), radius: z.number().positive() }),
  z.object({ kind: z.literal('box'), width: z.number(), height: z.number() }),
]);

/** An object in an object, so many deep. */
function nest(depth: number): z.ZodType {
  return z.object(depth === 0 ? { leaf: z.number() } : { inner: nest(depth - 1), tag: z.string() });
}
const nested = (depth: number): Json => (depth === 0 ? { leaf: 7 } : { inner: nested(depth - 1), tag: `at ${depth}` });

const same = (name: string, schema: StandardSchema, means: Json): OutputCase => ({ name, schema, means, typed: means });
const shown = (...given: Parameters<typeof same>): OutputCase => ({ ...same(...given), isShownWhole: true });
const tree: Json = {
  name: 'ship',
  parts: [
    { name: 'mast', parts: [{ name: 'rope', parts: [] }] },
    { name: 'hull', parts: [] },
  ],
};

const Seen = z.object({ bird: z.string(), note: z.string().optional() });
const noted: Json = { bird: 'gull', note: null };
const gull = { bird: 'gull' };
const Watch = z.union([z.object({ kind: z.literal('seen'), what: Seen }), z.object({ kind: z.literal('none') })]);

/** A null for what is optional, wherever an object may stand. */
export const nullCases: readonly OutputCase[] = [
  { name: 'in a list', schema: z.array(Seen), means: [noted], typed: [gull] },
  {
    name: 'in a union',
    schema: Watch,
    means: { kind: 'seen', what: noted },
    typed: { kind: 'seen', what: gull },
  },
  {
    name: 'in a record',
    schema: z.record(z.string(), Seen),
    means: { one: noted },
    typed: { one: gull },
  },
  { name: 'in a tuple', schema: z.tuple([Seen, z.number()]), means: [noted, 1], typed: [gull, 1] },
  {
    name: 'in what may be null',
    schema: z.object({ it: Seen.nullable() }),
    means: { it: noted },
    typed: { it: gull },
  },
  { name: 'in what is optional', schema: z.object({ it: Seen.optional() }), means: { it: noted }, typed: { it: gull } },
  {
    name: 'in a tree',
    schema: z.object({ top: Twig }),
    means: { top: { name: 'a', next: { name: 'b', next: null } } },
    typed: { top: { name: 'a', next: { name: 'b' } } },
  },
];

/** Every shape that an answer may have. */
export const outputCases: readonly OutputCase[] = [
  shown('a flat object', z.object({ city: z.string(), degrees: z.number(), sunny: z.boolean() }), {
    city: 'Paris',
    degrees: -3.5,
    sunny: false,
  }),
  { name: 'an invoice without what is optional', schema: Invoice, means: invoice, typed: { ...invoice, due } },
  {
    name: 'an invoice with null for what is optional',
    schema: Invoice,
    means: { ...invoice, buyer: { ...invoice.buyer, note: null }, remark: null },
    typed: { ...invoice, due },
  },
  {
    name: 'an invoice with all of it',
    schema: Invoice,
    means: { ...invoice, buyer: { ...invoice.buyer, note: 'null' }, remark: '' },
    typed: { ...invoice, due, buyer: { ...invoice.buyer, note: 'null' }, remark: '' },
  },
  shown('one of two objects', z.object({ shape: Shape }), { shape: { kind: 'box', width: 2, height: 3 } }),
  shown('a union at the root', Shape, { kind: 'circle', radius: 2.5 }),
  shown('a text', z.string(), 'It is 21 degrees.'),
  shown('one of some words', z.enum(['low', 'middle', 'high']), 'middle'),
  same('a number', z.number().int(), 42),
  same('yes or no', z.boolean(), false),
  shown('a list of objects', z.array(z.object({ city: z.string(), degrees: z.number() })), [
    { city: 'Paris', degrees: 21 },
    { city: 'Rome', degrees: 25 },
  ]),
  shown('an empty list', z.array(z.string()), []),
  same('a number or words', z.union([z.number(), z.object({ words: z.string() })]), { words: 'many' }),
  same('a record', z.record(z.string(), z.number()), { Paris: 21, 'New York': 3 }),
  same('a record of lists in an object', z.object({ seen: z.record(z.string(), z.array(z.string())) }), {
    seen: { north: ['gull', 'tern'], south: [] },
  }),
  same('a tuple', z.object({ at: z.tuple([z.string(), z.number()]) }), { at: ['Paris', 48.85] }),
  same('a tuple at the root', z.tuple([z.number(), z.string(), z.boolean()]), [1, 'two', true]),
  same('a tree', Place, tree),
  {
    name: 'what JSON lacks',
    schema: z.object({ due: z.date(), paid: z.date().optional(), birds: z.set(z.string()), total: z.bigint() }),
    means: { due: '2026-03-01', birds: ['gull', 'tern'], total: '12345678901234567890' },
    typed: { due, birds: new Set(['gull', 'tern']), total: 12345678901234567890n },
  },
  shown('six objects in each other', nest(6), nested(6)),
  same('null where it is a value', z.object({ end: z.string().nullable(), more: z.array(z.number().nullable()) }), {
    end: null,
    more: [1, null, 2],
  }),
];
