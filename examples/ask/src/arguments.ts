import { parseArgs } from 'node:util';
import { hostNames } from './hosts.js';

/** What a person asked for on the command line. */
export interface Wish {
  readonly question: string;
  readonly host: string;
  readonly help: boolean;
  /** A model's id; for the local host, a GGUF file. */
  readonly model?: string;
  readonly url?: string;
  readonly seed?: number;
  readonly temperature?: number;
}

export const usage = `Usage: npm start -- [options] ["question"]

Ask about the weather in a city, the time there, units, arithmetic or currencies.

  --host NAME         where the model runs: ${wrapNames()}
  --model NAME        the model's id there; for the local host a GGUF file, instead of the embedded toy
  --url URL           the address of the API, where it is not the host's usual one
  --seed N            draw the answer at random from this seed, instead of the likeliest one
  --temperature T     how freely it is drawn: 0 the likeliest (default), 0.5 with --seed
  --help`;

function wrapNames(): string {
  const [first, ...rest] = hostNames;
  return `${first} (default),\n                      ${rest.join(', ')}`;
}

const defaultQuestion = "What's the weather in Lisbon, and how many miles is 42 km?";

const options = {
  host: { type: 'string', default: 'local' },
  model: { type: 'string' },
  url: { type: 'string' },
  seed: { type: 'string' },
  temperature: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line, or says what is wrong with it. */
export function readArguments(given: readonly string[]): Wish | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    const question = positionals.join(' ').trim();
    const seed = readNumber('--seed', values.seed);
    const temperature = readNumber('--temperature', values.temperature) ?? (seed === undefined ? undefined : 0.5);
    return {
      question: question === '' ? defaultQuestion : question,
      host: values.host,
      help: values.help,
      ...(values.model !== undefined && { model: values.model }),
      ...(values.url !== undefined && { url: values.url }),
      ...(seed !== undefined && { seed }),
      ...(temperature !== undefined && { temperature }),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function readNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`${name} takes a number of 0 or more, not "${text}".`);
  return value;
}
