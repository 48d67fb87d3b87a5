import type { ReadableOutput } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';
import { type StandardSchema, validate, type Validation, writeIssue } from '../schema/standard-schema.js';
import { parseExactJson } from '../text/json.js';

/**
 * Reads a final answer: the first value its strategy finds in it that fits the output's schema, or all that is wrong with the likeliest.
 * A strategy that looks for none has the whole text read as JSON.
 */
export async function readOutput(
  output: StandardSchema | undefined,
  { text, wasCut }: { readonly text: string; readonly wasCut: boolean },
  readable: ReadableOutput | undefined,
): Promise<Validation<unknown>> {
  const said = text.trim();
  if (said === '') return wrong('The answer is empty.');
  if (output === undefined) return { ok: true, value: said };
  let failure: Validation<unknown> | undefined;
  for (const value of readable?.values(said, wasCut) ?? valueOf(said)) {
    const checked = await validate(output, value);
    if (checked.ok) return checked;
    failure ??= checked;
  }
  if (failure !== undefined) return failure;
  const parsed = parseExactJson(said);
  return wrong(`The answer is ${parsed.ok ? 'not JSON' : parsed.problem}.`);
}

function valueOf(said: string): readonly Json[] {
  const parsed = parseExactJson(said);
  return parsed.ok ? [parsed.value] : [];
}

function wrong(message: string): Validation<unknown> {
  return { ok: false, issues: [writeIssue('', message)] };
}
