import { parseArgs } from 'node:util';

/** What a person asked for on the command line. */
export interface Wish {
  readonly question: string;
  readonly host: string;
  readonly help: boolean;
  readonly modelPath?: string;
  readonly seed?: number;
  readonly temperature?: number;
}

export const usage = `Usage: npm start -- [options] ["question"]

Ask about the weather in a city, the time there, units, arithmetic or currencies.

  --host NAME         where the model runs: local (default)
  --model FILE        a GGUF file for the local host, instead of the embedded toy
  --seed N            draw the answer at random from this seed, instead of the likeliest one
  --temperature T     how freely it is drawn: 0 the likeliest (default), 0.5 with --seed
  --help`;

const defaultQuestion = "What's the weather in Lisbon, and how many miles is 42 km?";

const options = {
  host: { type: 'string', default: 'local' },
  model: { type: 'string' },
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
      ...(values.model !== undefined && { modelPath: values.model }),
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
