import { spawn } from 'node:child_process';

/** Runs a program to its exit code; `null` where it was killed, which happens as soon as it has written so many lines. */
export function runUntil(program: string, args: readonly string[], lines: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = 0;
    child.stdout.on('data', (piece: Buffer) => {
      seen += piece.toString().split('\n').length - 1;
      if (seen > lines) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}
