import type { Random } from '../../outputs/random.js';

/** What was done to the world: `pay 3`, `put` with its key. */
export type Ledger = string[];

/** An answer of the model: its calls. */
export interface WrittenAnswer {
  readonly calls: readonly { readonly name: string; readonly arguments: { readonly n: number } }[];
}

/** One to five answers of one to four calls, each with a number of its own. */
export function writeScript(random: Random): readonly WrittenAnswer[] {
  let n = 0;
  return Array.from({ length: 1 + random.below(5) }, () => ({
    calls: Array.from({ length: 1 + random.below(4) }, () => ({
      name: random.pick(['pay', 'pay', 'read', 'put']),
      arguments: { n: n++ },
    })),
  }));
}

interface Result {
  readonly content: string;
  readonly isError: boolean;
}

/** What is wrong between what was asked for, what was done and what the model was told. */
export function checkLedger(script: readonly WrittenAnswer[], ledger: Ledger, results: readonly Result[]): string[] {
  const calls = script.flatMap((answer) => answer.calls);
  if (results.length !== calls.length) return [`${calls.length} calls have ${results.length} results`];
  const problems = calls.flatMap(({ name, arguments: { n } }, at) => {
    if (name !== 'pay') return results[at]?.isError ? [`${name} ${n} failed: ${results[at]?.content}`] : [];
    const times = ledger.filter((each) => each === `pay ${n}`).length;
    const isUnknown = results[at]?.content.includes('It is not known whether pay ran') === true;
    const isTold = times === 1 ? isUnknown || results[at]?.content === String(n) : times === 0 && isUnknown;
    return isTold ? [] : [`pay ${n} ran ${times} times, and the model was told ${results[at]?.content}`];
  });
  const puts = new Set(ledger.filter((each) => each.startsWith('put '))).size;
  const wanted = calls.filter(({ name }) => name === 'put').length;
  return puts === wanted ? problems : [...problems, `${wanted} puts had ${puts} keys`];
}
