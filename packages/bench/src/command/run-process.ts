import { spawn } from 'node:child_process';
import type { Figures } from '../workloads/workload.js';

/** What a process measured, and the CPU it used in all. */
export interface Measured {
  readonly figures: Figures;
  readonly cpuMs: number;
}

/** Some need a minute of CPU for one object, on a machine that may be busy. */
const longestMs = 300_000;

/** Runs one of our programs in a process of its own, and reads what it prints. Rejects with the end of its errors where it fails. */
export function runProcess(script: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
    let printed = '';
    let errors = '';
    child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (errors = `${errors}${piece.toString()}`.slice(-4000)));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return resolve(JSON.parse(printed) as Measured);
      reject(new Error(signal === null ? errors.trim() : `It was ended after ${longestMs / 1000} s.`));
    });
  });
}
