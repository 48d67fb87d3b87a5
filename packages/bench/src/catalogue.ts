import * as z from 'zod';

/** A structured answer of any length. */
export const catalogueSchema = z.object({
  heading: z.string(),
  items: z.array(
    z.object({
      number: z.number().int(),
      label: z.string(),
      text: z.string(),
      weight: z.number(),
      marks: z.array(z.string()),
      sold: z.boolean(),
    }),
  ),
});

/** A structured answer. */
export type Catalogue = z.infer<typeof catalogueSchema>;

/** A catalogue of about so many bytes as JSON, with quotes, line breaks and signs beyond ASCII in its texts. */
export function makeCatalogue(bytes: number): Catalogue {
  const items: Catalogue['items'] = [];
  for (let written = 30, number = 1; written < bytes; number++) {
    const item = {
      number,
      label: `Lot ${number}`,
      text: `Lamp no. ${number}, called "the heron", brass on slate;\nits shade is 30 × 40 cm and was mended once.`,
      weight: (number * 37) % 101 === 0 ? 1 : ((number * 37) % 101) / 4,
      marks: ['brass', `year-${1900 + (number % 90)}`],
      sold: number % 3 === 0,
    };
    items.push(item);
    written += JSON.stringify(item).length + 1;
  }
  return { heading: 'Lamps', items };
}
