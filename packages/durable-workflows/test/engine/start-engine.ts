import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';

/** A workerd with Workflows in a process of its own. */
export interface Engine {
  /** Where its Worker is asked; ends in a slash. */
  readonly url: string;
  /** `kill -9` for it and for workerd. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one whose state lies in a folder: that of the one before it, if there was one. */
export async function startEngine(folder: string, workers: object): Promise<Engine> {
  const path = `${folder}/workers.json`;
  writeFileSync(path, JSON.stringify(workers));
  const program = fileURLToPath(new URL('serve.ts', import.meta.url));
  // A group of its own: workerd is another process, and dies with it.
  const child = spawn(process.execPath, [program, path, `${folder}/state`], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    // Miniflare would look up where the machine is, and what it leaves behind when it is killed goes with the folder.
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', NODE_NO_WARNINGS: '1', TMPDIR: folder },
  });
  const exited = once(child, 'exit');
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), exited])) as [unknown];
  if (typeof url !== 'string') throw new Error(`The engine ended with ${String(url)} before it was ready.`);
  return {
    url,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
