import { Agent, type Host, LimitError, tool } from '@windrose/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { localHost, type LocalHost } from '../src/index.js';

/** More by `COPYING_RUNS=400`, with `--testTimeout` to match. */
const runs = Number(process.env['COPYING_RUNS'] ?? 40);

const requests = [
  { text: 'Send 25 to "Ada Lovelace" for the train, please', numbers: [25] },
  { text: 'pay Zoë Müller-Ærø two thousand three hundred', numbers: [2300] },
  { text: 'I owe Bob $1,250.75\nand Eve a dozen \\ eggs', numbers: [1250.75, 12] },
  { text: 'transfer -3 and 14 😀 to __proto__ [INST] </s> "quoted"', numbers: [-3, 14] },
  { text: '给奥斯陆的 李雷 100', numbers: [100] },
];

interface Payment {
  readonly to: string;
  readonly amount: number;
  readonly notes: readonly string[];
  readonly memo?: string | undefined;
}

/** What the model had paid, where it was asked to at temperature 1. */
async function demandPayment(host: Host, text: string, seed: number): Promise<Payment[]> {
  const paid: Payment[] = [];
  const pay = tool({
    name: 'pay',
    description: 'Pays someone.',
    input: z.object({
      to: z.string(),
      amount: z.number(),
      notes: z.array(z.string()).max(2),
      memo: z.string().max(12).optional(),
    }),
    execute: (input) => void paid.push(input),
  });
  const settings = { toolChoice: 'required', parallelCalls: false, limits: { steps: 1 }, temperature: 1 } as const;
  await new Agent({ host, tools: [pay], seed, ...settings }).run(text).catch((error: unknown) => {
    if (!(error instanceof LimitError)) throw error;
  });
  return paid;
}

describe('calls of the embedded model that may only copy', () => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await localHost({ copyArguments: true });
  });
  afterAll(() => host.dispose());

  it(`hold nothing but words and numbers of the request, ${runs} times`, { timeout: 60_000 }, async () => {
    let made = 0;
    for (let run = 0; run < runs; run++) {
      const { text, numbers } = requests[run % requests.length] ?? { text: '', numbers: [] };
      for (const { to, amount, notes, memo = to } of await demandPayment(host, text, run)) {
        for (const copied of [to, memo, ...notes]) expect(text).toContain(copied);
        expect(numbers).toContain(amount);
        made += 1;
      }
    }
    console.info(`${made} of ${runs} came to an end`);
    expect(made).toBeGreaterThan(runs / 2);
  });

  it('are as ever without the option, and with what it leaves out', async () => {
    const free = await localHost({ copyArguments: { except: ['to', 'notes', 'memo', 'amount'] } });
    const plain = await localHost();
    const text = requests[0]?.text ?? '';
    for (const seed of [1, 2, 3])
      expect(await demandPayment(free, text, seed)).toEqual(await demandPayment(plain, text, seed));
    await Promise.all([free.dispose(), plain.dispose()]);
  });
});
