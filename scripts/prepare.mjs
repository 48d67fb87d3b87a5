// Brings the workspace up to date, `install` for its dependencies and `build` for its packages, or runs another script of
// package.json; those joined by commas run side by side. One line for what takes time, nothing where nothing is to be done,
// everything where it fails. Runs on Node 20 and later, before anything is installed.
import { exec } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(exec);
const root = new URL('..', import.meta.url);
const pnpm = 'npx -y pnpm@12.21.0';
const env = {
  ...process.env,
  CI: 'true',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};
const read = (path) => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined);

const steps = {
  install: {
    command: `${pnpm} install --frozen-lockfile`,
    // pnpm leaves a copy of the lockfile it installed.
    done: () => read('pnpm-lock.yaml') === read('node_modules/.pnpm/lock.yaml'),
    line: () => 'Installing what the lockfile names …',
  },
  build: {
    command: `${pnpm} exec turbo run build --output-logs=errors-only`,
    // What is fresh is turbo's to say.
    done: () => false,
    line: () => (existsSync(new URL('packages/core/dist', root)) ? undefined : 'Building the packages …'),
  },
  types: {
    // What was checked before, and reads nothing that changed since, is not checked again.
    command: 'npm run -s types -- --incremental --tsBuildInfoFile node_modules/.cache/types.tsbuildinfo',
    done: () => false,
    line: () => undefined,
  },
};

const script = (name) => ({ command: `npm run -s ${name}`, done: () => false, line: () => undefined });

/** Whether a step is done, at last; says what is wrong where it is not. */
async function take(name) {
  const { command, done, line } = steps[name] ?? script(name);
  if (done()) return true;
  if (line() !== undefined) console.error(line());
  try {
    await run(command, { cwd: root, env, maxBuffer: 2 ** 26 });
    return true;
  } catch (error) {
    console.error(`${error.stdout}${error.stderr}\n"${command}" failed.`);
    return false;
  }
}

for (const names of process.argv.slice(2)) {
  const taken = await Promise.all(names.split(',').map(take));
  if (taken.includes(false)) process.exit(1);
}
