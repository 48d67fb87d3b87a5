import fc from 'fast-check';
import { z } from 'zod';

const names =
  'city country from to day date unit amount count total name title note tags items kind limit page lang ok'.split(' ');

const word = fc.constantFrom('red', 'green', 'blue', 'low', 'high', 'celsius', 'fahrenheit', 'open', 'closed');

const bounds = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 1000 }))
  .map(([least, span]): [number, number] => [least, least + span]);

const field: fc.Arbitrary<z.ZodType> = fc.oneof(
  fc.constant(z.string()),
  fc.integer({ min: 1, max: 40 }).map((most) => z.string().min(1).max(most)),
  fc.constantFrom<z.ZodType[]>(z.iso.date(), z.email(), z.uuid(), z.url(), z.string().regex(/^[A-Z]{3}$/)),
  fc.constantFrom<z.ZodType[]>(z.number(), z.int(), z.number().positive(), z.boolean()),
  bounds.map(([least, most]) => z.int().min(least).max(most)),
  bounds.map(([least, most]) => z.number().min(least).max(most)),
  fc.uniqueArray(word, { minLength: 1, maxLength: 5 }).map((values) => z.enum(values as [string])),
  fc.constantFrom<z.ZodType[]>(z.literal(7), z.null(), z.union([z.string(), z.number()])),
);

const shape = (value: fc.Arbitrary<z.ZodType>): fc.Arbitrary<z.ZodObject> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), value, fc.boolean(), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name,
    })
    .map((entries) =>
      z.object(
        Object.fromEntries(
          entries.map(([name, each, optional, described]) => {
            const type = described ? each.describe(`The ${name}.`) : each;
            return [name, optional ? type.optional() : type];
          }),
        ),
      ),
    );

const nested = fc.oneof(
  { weight: 6, arbitrary: field },
  {
    weight: 1,
    arbitrary: fc.tuple(field, fc.integer({ min: 1, max: 5 })).map(([item, most]) => z.array(item).max(most)),
  },
  { weight: 1, arbitrary: shape(field) },
  { weight: 1, arbitrary: field.map((each) => each.nullable()) },
);

/** Random inputs of the size that tools of everyday use have: one to four fields, little nesting. */
export const everydayInputs: fc.Arbitrary<z.ZodObject> = shape(nested);
