import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { findLlamaServer } from './find-llama-server.js';

/** What a server is started with. */
export interface LlamaServerStart {
  /** Path of the GGUF file. */
  readonly modelPath: string;
  /** Path of the Jinja template that lays out a chat. */
  readonly template: string;
  /** How many tokens prompt and answer may have together. */
  readonly contextTokens: number;
  /** The key that requests must bring; none where absent. */
  readonly apiKey?: string;
}

/** A llama-server that answers. */
export interface RunningLlamaServer {
  /** Its origin, without a path. */
  readonly url: string;
  /** What it printed so far. */
  log(): string;
  /** Ends it. */
  close(): Promise<void>;
}

const turns = 600;
const turnMs = 50;

/** Starts llama.cpp's own server on a free loopback port, or says why it cannot be started here. */
export async function startLlamaServer(
  start: LlamaServerStart,
): Promise<RunningLlamaServer | { readonly reason: string }> {
  const found = await findLlamaServer();
  if ('reason' in found) return found;
  const env = { ...process.env, ...(start.apiKey === undefined ? {} : { LLAMA_API_KEY: start.apiKey }) };
  const child = spawn(found.path, listArguments(start), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const close = (): Promise<void> => end(child, kill);
  let log = '';
  const keep = (chunk: unknown): void => void (log += String(chunk));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', keep);
  try {
    const url = await waitUntilHealthy(child, () => log);
    return { url, close, log: () => log };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One thread: a toy model's work is so small that threads would only wait for each other. */
function listArguments(start: LlamaServerStart): string[] {
  const alias = basename(start.modelPath).replace(/\..*/, '');
  const model = ['--model', start.modelPath, '--alias', alias, '--ctx-size', String(start.contextTokens)];
  const chat = ['--jinja', '--chat-template-file', start.template];
  const engine = ['--threads', '1', '--threads-batch', '1', '--parallel', '1', '--seed', '1', '--no-warmup'];
  return [...model, ...chat, ...engine, '--host', '127.0.0.1', '--port', '0'];
}

async function waitUntilHealthy(child: ChildProcess, log: () => string): Promise<string> {
  for (let turn = 0; turn < turns && child.exitCode === null && child.pid !== undefined; turn += 1) {
    const url = /listening on (http:\/\/[\d.]+:\d+)/.exec(log())?.[1];
    if (url !== undefined && (await isHealthy(url))) return url;
    await setTimeout(turnMs);
  }
  throw new Error(`llama-server did not come up: ${log().slice(-2000)}`);
}

/** Whether the model is loaded: until then the server answers 503. */
async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

async function end(child: ChildProcess, kill: () => void): Promise<void> {
  process.off('exit', kill);
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  kill();
  await ended;
}
