import { type Issue, OutputError } from '../errors.js';
import { textOf } from '../message.js';
import { describeIssues, type validate } from '../schema/standard-schema.js';
import { findJson } from '../text/find-json.js';
import { parseJson } from '../text/json.js';
import type { Answer } from './ask.js';
import type { RunContext } from './run-context.js';
import type { RunState } from './state.js';
import { validateLifted } from './validate-lifted.js';

/** An answer that holds, or what to tell the model about one that does not. */
export type Settled =
  | { readonly done: true; readonly output: unknown; readonly text: string }
  | { readonly done: false; readonly issues: readonly Issue[]; readonly correction: string };

/**
 * Checks a final answer against the output's own schema, whatever the host promised; without one, the text is the answer, and must not be
 * empty: hosts of the family end turns without a word, above all after a tool's result.
 *
 * Throws `OutputError` where it does not fit and no correction is left, or where it was cut at the token limit.
 */
export async function settle(run: RunContext, state: RunState, answer: Answer): Promise<Settled> {
  const text = textOf(answer.message);
  // Cut short, even nothing is the answer, and the result says why.
  const isCut = answer.finish === 'length' || answer.finish === 'filtered';
  if (run.output === undefined && isCut) return { done: true, output: text.trim(), text };
  const checked = await check(run, text);
  if (checked.ok) return { done: true, output: checked.value, text };
  const { issues } = checked;
  if (answer.finish === 'length') {
    throw new OutputError(
      'The answer was cut at the token limit before it was complete. Raise maxTokens.',
      issues,
      text,
    );
  }
  if (state.corrections >= run.limits.corrections) {
    const attempts = state.corrections + 1;
    throw new OutputError(
      `The answer does not ${run.output ? 'fit its schema' : 'hold'} after ${attempts} attempts:\n${describeIssues(issues)}`,
      issues,
      text,
    );
  }
  return { done: false, issues, correction: `Your answer does not fit:\n${describeIssues(issues)}\nAnswer again.` };
}

async function check({ output, outputSchema }: RunContext, text: string): ReturnType<typeof validate> {
  const said = text.trim();
  if (said === '') return { ok: false, issues: [{ path: '', message: 'The answer is empty.' }] };
  if (output === undefined) return { ok: true, value: said };
  let failure: Awaited<ReturnType<typeof validate>> | undefined;
  for (const candidate of findJson(said)) {
    const parsed = parseJson(candidate);
    if (!parsed.ok) continue;
    const checked = await validateLifted(output, parsed.value, outputSchema);
    if (checked.ok) return checked;
    failure ??= checked;
  }
  if (failure !== undefined) return failure;
  const parsed = parseJson(said);
  return { ok: false, issues: [{ path: '', message: `The answer is ${parsed.ok ? 'not JSON' : parsed.problem}.` }] };
}
