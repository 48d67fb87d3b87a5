import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './house/list-files.js';
import { runTsc } from './run-program.js';
import { makeTemporaryFolder } from './temporary-folder.js';

const numbers = Array.from({ length: 30 }, (_, index) => index);

// Each schema has names of its own, so that the compiler can reuse nothing of the one before.
const schema = (n: number): string => `z.object({
  order${n}: z.string().min(1),
  status${n}: z.enum(['open${n}', 'paid', 'sent']),
  note: z.string().nullable().optional(),
  buyer: z.object({ name: z.string(), address: z.object({ street: z.string(), zip${n}: z.string(), country: z.string().length(2) }).optional() }),
  lines: z.array(z.object({ article: z.string(), amount${n}: z.number().int().positive(), price: z.union([z.number(), z.string()]) })),
  labels: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.number())])),
  payment: z.discriminatedUnion('by', [
    z.object({ by: z.literal('card'), digits${n}: z.string() }),
    z.object({ by: z.literal('transfer'), account: z.string(), reference: z.tuple([z.string(), z.number()]) }),
    z.object({ by: z.literal('cash') }),
  ]),
  page: z.object({ from: z.number().default(0), size${n}: z.number().optional() }),
})`;

const body = (
  n: number,
): string => `({ order: order.order${n}, status: order.status${n}, sum: order.lines.reduce((sum, line) => sum + line.amount${n}, 0),
  by: order.payment.by === 'card' ? order.payment.digits${n} : order.payment.by, zip: order.buyer.address?.zip${n} })`;

const programs = {
  'schemas.ts': [
    "import { z } from 'zod';",
    ...numbers.map(
      (n) =>
        `const schema${n} = ${schema(n)};\nexport const tool${n} = { input: schema${n}, execute: (order: z.infer<typeof schema${n}>) => ${body(n)} };`,
    ),
  ].join('\n'),
  'tools.ts': [
    "import { Agent, tool } from '@windrose/core';\nimport { ScriptedHost } from '@windrose/core/testing';\nimport { z } from 'zod';",
    ...numbers.map(
      (n) =>
        `const tool${n} = tool({ name: 'tool${n}', description: 'Orders.', effect: 'read', input: ${schema(n)}, execute: (order) => ${body(n)} });`,
    ),
    `export const agent = new Agent({ host: new ScriptedHost(['Done.']), tools: [${numbers.map((n) => `tool${n}`).join(', ')}] });`,
    "export const answer: string = (await agent.run('Order.')).output;",
  ].join('\n'),
};

async function instantiations(folder: string, file: string): Promise<number> {
  const figures = await runTsc(folder, `${file}.json`, '--extendedDiagnostics');
  return Number(/^Instantiations:\s+(\d+)/m.exec(figures)?.[1]);
}

it('30 tools and an agent cost the compiler at most a tenth more than their zod schemas', async () => {
  using folder = makeTemporaryFolder();
  mkdirSync(`${folder.path}/node_modules/@windrose`, { recursive: true });
  symlinkSync(`${root}/packages/core`, `${folder.path}/node_modules/@windrose/core`);
  symlinkSync(`${root}/node_modules/zod`, `${folder.path}/node_modules/zod`);
  folder.write({ 'package.json': '{"type":"module"}', ...programs });
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2024', 'dom', 'dom.asynciterable'],
    types: [],
  };
  for (const file of Object.keys(programs))
    folder.write({ [`${file}.json`]: JSON.stringify({ compilerOptions, files: [file] }) });
  const schemas = await instantiations(folder.path, 'schemas.ts');
  const tools = await instantiations(folder.path, 'tools.ts');
  const figures = `type instantiations: ${schemas} for the schemas, ${tools} with tools and agent (× ${(tools / schemas).toFixed(3)})`;
  process.stdout.write(`${figures}\n`);
  expect(tools / schemas, figures).toBeLessThanOrEqual(1.1);
});
