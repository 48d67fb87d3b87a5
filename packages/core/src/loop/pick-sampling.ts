import { DefinitionError } from '../errors.js';
import { type Sampling, samplingNames } from '../host/sampling.js';

/** The settings of sampling among an agent's options. Throws `DefinitionError` for a number that is none. */
export function pickSampling(options: Sampling): Sampling {
  const picked: Record<string, unknown> = {};
  for (const name of samplingNames) {
    const value = options[name];
    if (value === undefined) continue;
    const isWhole = name === 'maxTokens';
    const fits = isWhole
      ? Number.isInteger(value) && Number(value) > 0
      : typeof value !== 'number' || Number.isFinite(value);
    if (!fits)
      throw new DefinitionError(
        `${name} must be a ${isWhole ? 'whole number above 0' : 'finite number'}, not ${value}.`,
        name,
      );
    picked[name] = value;
  }
  return picked;
}
