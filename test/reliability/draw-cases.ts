import fc from 'fast-check';
import type { Measured } from './row.js';

const batch = 1000;
const mostFailures = 3;

/** Says what is wrong with a case, or nothing. */
export type Check<Case> = (drawn: Case) => string | undefined | Promise<string | undefined>;

/**
 * Draws cases and checks each. A batch of a thousand ends at its first failure, which is told as small as it can be made, so that a count of
 * failures is one of batches; after a few no more is drawn.
 */
export async function drawCases<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  { count, seed }: { readonly count: number; readonly seed: number },
  check: Check<Case>,
): Promise<Measured> {
  const failures: string[] = [];
  let tried = 0;
  for (let done = 0; done < count && failures.length < mostFailures; done += batch) {
    const property = fc.asyncProperty(cases, async (drawn) => {
      const problem = await check(drawn);
      if (problem !== undefined) throw new Error(problem);
    });
    const found = await fc.check(property, { numRuns: Math.min(batch, count - done), seed: seed + done });
    tried += found.numRuns;
    if (!found.failed) continue;
    const why = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
    failures.push(`${what}, seed ${seed + done}: ${fc.stringify(found.counterexample?.[0])}: ${why}`);
    // A failure may break the rest of the process; the next batch starts from another seed.
  }
  return { tried, failed: failures.length, failures };
}

/** Cuts a text or bytes at places given as any numbers; pieces may be empty. */
export function cutAt<Whole extends string | Uint8Array>(whole: Whole, places: readonly number[]): Whole[] {
  const at = [0, ...places.map((place) => place % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => whole.slice(at[index], end) as Whole);
}

/** Places to cut at. */
export const cuts = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
