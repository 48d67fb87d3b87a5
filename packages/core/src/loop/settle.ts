import { type Issue, OutputError } from '../errors.js';
import { textOf } from '../message.js';
import { describeIssues, validate } from '../schema/standard-schema.js';
import { parseJson } from '../text/json.js';
import type { Answer } from './ask.js';
import type { RunContext } from './run-context.js';
import type { RunState } from './state.js';

/** An answer that holds, or what to tell the model about one that does not. */
export type Settled =
  | { readonly done: true; readonly output: unknown; readonly text: string }
  | { readonly done: false; readonly issues: readonly Issue[]; readonly correction: string };

/**
 * Checks a final answer against the output's own schema, whatever the host promised; without one, the text is the answer.
 *
 * Throws `OutputError` where it does not fit and no correction is left, or where it was cut at the token limit.
 */
export async function settle(run: RunContext, state: RunState, answer: Answer): Promise<Settled> {
  const text = textOf(answer.message);
  if (run.output === undefined) return { done: true, output: text.trim(), text };
  const checked = await check(run.output, text);
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
      `The answer does not fit its schema after ${attempts} attempts:\n${describeIssues(issues)}`,
      issues,
      text,
    );
  }
  return { done: false, issues, correction: `Your answer does not fit:\n${describeIssues(issues)}\nAnswer again.` };
}

async function check(schema: NonNullable<RunContext['output']>, text: string): ReturnType<typeof validate> {
  const parsed = parseJson(text.trim());
  if (parsed.ok) return validate(schema, parsed.value);
  return { ok: false, issues: [{ path: '', message: `The answer is ${parsed.problem}.` }] };
}
