/** A schema of the sort tools have; its names are its own, so that the compiler can reuse nothing of the one before. */
const schemaOf = (n: number): string => `z.object({
  booking${n}: z.string().min(3),
  class${n}: z.enum(['first${n}', 'second', 'sleeper']),
  seats: z.number().int().min(1).max(9).default(1),
  route: z.object({ from: z.string(), to: z.string(), via${n}: z.array(z.string()).optional() }),
  legs: z.array(z.object({ train: z.string(), km${n}: z.number(), stops: z.record(z.string(), z.union([z.number(), z.string()])) })),
  payer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('person'), name${n}: z.string(), born: z.string().nullable() }),
    z.object({ kind: z.literal('firm'), number: z.number(), place: z.tuple([z.string(), z.number()]) }),
  ]),
  notes: z.array(z.string().nullable()).optional(),
})`;

const bodyOf = (n: number): string => `({
  id: trip.booking${n}, km: trip.legs.reduce((sum, leg) => sum + leg.km${n}, 0), via: trip.route.via${n}?.length ?? 0,
  payer: trip.payer.kind === 'person' ? trip.payer.name${n} : trip.payer.place[0], class: trip.class${n} })`;

/** Tools and an agent, and the same schemas without them, as TypeScript. */
export function typePrograms(count: number): { readonly schemas: string; readonly tools: string } {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const names = numbers.map((n) => `tool${n}`).join(', ');
  const schemas = numbers.map(
    (n) => `const schema${n} = ${schemaOf(n)};
const tool${n} = { input: schema${n}, execute: (trip: z.infer<typeof schema${n}>) => ${bodyOf(n)} };`,
  );
  const tools = numbers.map(
    (n) =>
      `const tool${n} = tool({ name: 'book${n}', description: 'Books.', effect: 'read', input: ${schemaOf(n)}, execute: (trip) => ${bodyOf(n)} });`,
  );
  return {
    schemas: ["import { z } from 'zod';", ...schemas, `export const tools = [${names}];`].join('\n'),
    tools: [
      "import { Agent, tool } from '@windrose/core';\nimport { compatible } from '@windrose/host-compatible';\nimport { z } from 'zod';",
      ...tools,
      "const host = compatible({ name: 'mine', baseUrl: 'http://localhost:1/v1', model: 'm' });",
      `const agent = new Agent({ host, tools: [${names}] });`,
      "export const output: string = (await agent.run('Book it.')).output;",
    ].join('\n'),
  };
}
