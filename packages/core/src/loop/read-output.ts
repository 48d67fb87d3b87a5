import type { ReadableOutput } from '../host/strategy.js';
import { type StandardSchema, validate, type Validation } from '../schema/standard-schema.js';
import { parseJson } from '../text/json.js';

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
  const parsed = parseJson(said);
  let failure: Validation<unknown> | undefined;
  for (const value of readable?.values(said, wasCut) ?? (parsed.ok ? [parsed.value] : [])) {
    const checked = await validate(output, value);
    if (checked.ok) return checked;
    failure ??= checked;
  }
  return failure ?? wrong(`The answer is ${parsed.ok ? 'not JSON' : parsed.problem}.`);
}

function wrong(message: string): Validation<unknown> {
  return { ok: false, issues: [{ path: '', message }] };
}
