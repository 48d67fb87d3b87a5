import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './house/list-files.js';

const execute = promisify(execFile);

/** Runs a program to its end and gives what it wrote; throws with both its outputs where it fails. */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await execute(program, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...variables },
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Type-checks a folder with the workspace's compiler; gives its diagnostics and figures. */
export function runTsc(cwd: string, config: string, ...args: readonly string[]): Promise<string> {
  return runProgram(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', config, ...args], cwd);
}
