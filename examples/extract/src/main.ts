import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Host } from '@windrose/core';
import { extract } from '@windrose/core/extract';
import { z } from 'zod';
import { hostNames, openHost } from './hosts.js';
import { OutcomeFile, readJsonLines } from './outcome-file.js';
import { ProgressLine } from './progress-line.js';

/** What a message to the shop is about. */
const Order = z.object({
  product: z.string(),
  quantity: z.number().int(),
  price: z.number(),
  currency: z.enum(['CHF', 'EUR', 'GBP', 'NOK', 'SEK', 'USD']),
});

const usage = `Usage: node dist/main.js [options]

Extracts an order from each message of a JSONL file ({"id": …, "text": …}), several at once, into another.
Begun again with the same output, it goes on where it was.

  --input FILE        default: the messages of this example
  --output FILE       default: out.jsonl; a line for each message, as they end
  --concurrency N     messages under way at once (4)
  --host NAME         where the model runs: local (default), ${hostNames.slice(1).join(', ')}
  --model NAME        the model's id there; for the local host a GGUF file, instead of the embedded toy
  --url URL           the address of the API, where it is not the host's usual one
  --help`;

const options = {
  input: { type: 'string', default: fileURLToPath(new URL('../data/messages.jsonl', import.meta.url)) },
  output: { type: 'string', default: 'out.jsonl' },
  concurrency: { type: 'string', default: '4' },
  host: { type: 'string', default: 'local' },
  model: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Ends with 0, 1 (something failed: see the output) or 2 (the command was wrong). */
async function main(): Promise<number> {
  const wish = parseArgs({ options }).values;
  if (wish.help) return (console.log(usage), 0);
  const atOnce = Number(wish.concurrency);
  if (!(Number.isSafeInteger(atOnce) && atOnce > 0)) throw new TypeError('--concurrency takes a whole number above 0.');
  let total = 0;
  for await (const _ of readJsonLines(wish.input)) total++;
  const file = await OutcomeFile.open(wish.output);
  const { model, url } = wish;
  const host = await openHost(wish.host, { ...(model && { model }), ...(url && { baseUrl: url }) }, atOnce);
  try {
    const { skipped, usage } = await work(host, wish.input, file, atOnce, total);
    const counts = `${file.lines.size - file.failed} extracted, ${file.failed} failed, ${skipped} of these earlier`;
    console.log(`${counts}; ${usage.inputTokens} tokens read, ${usage.outputTokens} written: ${wish.output}`);
    return file.failed > 0 ? 1 : 0;
  } finally {
    file.close();
    await host.dispose?.();
  }
}

/** Extracts what the file does not hold yet, and writes each outcome down as it comes. */
async function work(host: Host, input: string, file: OutcomeFile, atOnce: number, total: number) {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('Interrupted. The same command goes on.')));
  const outcomes = extract({
    host,
    schema: Order,
    items: readJsonLines<{ id: string; text: string }>(input),
    key: ({ id }) => id,
    prompt: ({ text }) => `Extract the data as JSON.\n${text}`,
    isDone: (id) => file.lines.has(id),
    concurrency: atOnce,
    maxTokens: 128,
    signal: controller.signal,
  });
  const progress = new ProgressLine(process.stderr, total, () => outcomes.progress);
  try {
    for await (const outcome of outcomes) {
      file.append(outcome);
      progress.show();
    }
  } finally {
    progress.end();
  }
  return outcomes.progress;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isMisuse = error instanceof TypeError;
    console.error(`error: ${error instanceof Error ? error.message : String(error)}${isMisuse ? `\n\n${usage}` : ''}`);
    process.exitCode = isMisuse ? 2 : 1;
  },
);
