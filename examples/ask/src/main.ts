import { makeAgent } from './agent.js';
import { readArguments, usage } from './arguments.js';
import { openHost } from './hosts.js';
import { printable } from './printable.js';
import { Printer } from './printer.js';

/** Answers the question of the command line; ends the process with 0, 1 (the run failed) or 2 (the command was wrong). */
async function main(): Promise<number> {
  const wish = readArguments(process.argv.slice(2));
  if ('problem' in wish) {
    console.error(`${wish.problem}\n\n${usage}`);
    return 2;
  }
  if (wish.help) {
    console.log(usage);
    return 0;
  }
  const printer = new Printer(process.stdout);
  const { host, close } = await openHost(wish, process.env);
  try {
    const agent = makeAgent(host, wish);
    printer.question(wish.question);
    const events = agent.stream(wish.question, { signal: interruptSignal() });
    for (;;) {
      const next = await events.next();
      if (next.done) {
        // The tools of this example only read, so nobody must be asked.
        if (next.value.status === 'done') printer.answer(next.value);
        return 0;
      }
      printer.event(next.value);
    }
  } finally {
    await close();
  }
}

/** Ctrl-C ends the run in order; a second one ends the process. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('Interrupted.')));
  return controller.signal;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`error: ${printable(error instanceof Error ? error.message : String(error))}`);
    process.exitCode = 1;
  },
);
