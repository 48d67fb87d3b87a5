import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The stub in a process of its own. */
export interface StubProcess {
  readonly origin: string;
  /** The CPU it has used, in milliseconds. */
  usedCpu(): Promise<number>;
  stop(): void;
}

/** Starts the stub; it ends with this process, whatever becomes of it. */
export async function startStubProcess(script: string): Promise<StubProcess> {
  const child: ChildProcess = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('The stub has no output.');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = printed.toString().trim();
  return {
    origin,
    usedCpu: async () => (await (await fetch(`${origin}/cpu`)).json()) as number,
    stop: () => void child.kill(),
  };
}
