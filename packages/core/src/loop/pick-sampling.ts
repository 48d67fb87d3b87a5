import { DefinitionError } from '../errors.js';
import { type Sampling, samplingNames } from '../host/sampling.js';

const kinds: { readonly [Name in keyof Sampling]?: string } = {
  maxTokens: 'a whole number above 0',
  stop: 'a list of texts',
  prediction: 'a text',
};

/** The settings of sampling among an agent's options. Throws `DefinitionError` for what is of another kind, as JavaScript lets it be. */
export function pickSampling(options: Sampling): Sampling {
  const picked: Record<string, unknown> = {};
  for (const name of samplingNames) {
    const value = options[name];
    if (value === undefined) continue;
    const kind = kinds[name] ?? 'a finite number';
    if (!fits(kind, value)) throw new DefinitionError(`${name} must be ${kind}, not ${String(value)}.`, name);
    picked[name] = value;
  }
  return picked;
}

function fits(kind: string, value: unknown): boolean {
  if (kind === kinds.stop) return Array.isArray(value);
  if (kind === kinds.prediction) return typeof value === 'string';
  return kind === kinds.maxTokens ? Number.isInteger(value) && Number(value) > 0 : Number.isFinite(value);
}
