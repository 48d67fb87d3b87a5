import { asGiven, DefinitionError } from '../errors.js';
import { type Sampling, samplingNames } from '../host/sampling.js';

type Kind = readonly [words: string, fits: (value: unknown) => boolean];

const finite: Kind = ['a finite number', Number.isFinite];
const kinds: { readonly [Name in keyof Sampling]?: Kind } = {
  maxTokens: ['a whole number above 0', (value) => Number.isInteger(value) && Number(value) > 0],
  stop: ['a list of texts', Array.isArray],
  prediction: ['a text', (value) => typeof value === 'string'],
};

/** The settings of sampling among an agent's options. Throws `DefinitionError` for what is of another kind, as JavaScript lets it be. */
export function pickSampling(options: Sampling): Sampling {
  const picked: Record<string, unknown> = {};
  for (const name of samplingNames) {
    const value = options[name];
    if (value === undefined) continue;
    const [words, fits] = kinds[name] ?? finite;
    if (!fits(value)) throw new DefinitionError(`${name} must be ${words}, not ${asGiven(value)}.`, name);
    picked[name] = value;
  }
  return picked;
}
