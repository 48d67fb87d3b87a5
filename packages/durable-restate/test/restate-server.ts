import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Ingress } from '@restatedev/restate-sdk-clients';

/** A real Restate server on loopback, with its files in a folder of its own. */
export interface RestateServer extends AsyncDisposable {
  /** Where clients reach services. */
  readonly ingressUrl: string;
  readonly ingress: Ingress;
  readonly pid: number;
  /** Makes the services at an address known. */
  register(serviceUrl: string): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again on the same files, once it was killed. */
  start(): Promise<void>;
}

/** The path of the server's binary; a text that says why where there is none that runs here. */
function findBinary(): { readonly path: string } | { readonly missing: string } {
  const name = `@restatedev/restate-server-${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('@restatedev/restate-server/package.json');
    const path = createRequire(wrapper).resolve(`${name}/bin/restate-server`);
    const { status, error } = spawnSync(path, ['--version']);
    return status === 0 ? { path } : { missing: `${name} does not start: ${error?.message ?? `exit ${status}`}` };
  } catch {
    return { missing: `there is no ${name} (the server is built for linux and darwin, x64 and arm64)` };
  }
}

const binary = findBinary();

/** Why no server runs here; `undefined` where one does. */
export const whyNoServer = 'missing' in binary ? binary.missing : undefined;

/** Starts a server that is gone, files and all, at the end of `using`'s block. */
export async function startRestate(): Promise<RestateServer> {
  const ended: unknown[] = [];
  while (ended.length < 3) {
    const folder = mkdtempSync(join(tmpdir(), 'windrose-restate-'));
    const [node, ingress, admin] = await freeAddresses(3);
    const running = new RunningServer(folder, { node: node!, ingress: ingress!, admin: admin! });
    try {
      await running.start();
      return running;
    } catch (error) {
      // What was free may have been taken by another program before the server was there.
      ended.push(error);
      await running[Symbol.asyncDispose]();
    }
  }
  throw new AggregateError(ended, 'No server started in three attempts.');
}

class RunningServer implements RestateServer {
  readonly ingressUrl: string;
  readonly ingress: Ingress;
  readonly #folder: string;
  readonly #adminUrl: string;
  readonly #variables: Readonly<Record<string, string>>;
  #child: ReturnType<typeof spawn> | undefined;

  constructor(folder: string, at: { readonly node: string; readonly ingress: string; readonly admin: string }) {
    this.#folder = folder;
    this.ingressUrl = `http://${at.ingress}`;
    this.#adminUrl = `http://${at.admin}`;
    this.ingress = connect({ url: this.ingressUrl });
    this.#variables = {
      RESTATE_BASE_DIR: folder,
      RESTATE_NODE_NAME: 'test',
      RESTATE_LISTEN_MODE: 'tcp',
      RESTATE_BIND_ADDRESS: at.node,
      RESTATE_INGRESS__BIND_ADDRESS: at.ingress,
      RESTATE_ADMIN__BIND_ADDRESS: at.admin,
      RESTATE_ADMIN__DISABLE_WEB_UI: 'true',
      RESTATE_DEFAULT_NUM_PARTITIONS: '1',
      RESTATE_DISABLE_TELEMETRY: 'true',
      RESTATE_LOG_FILTER: 'error',
      DO_NOT_TRACK: '1',
    };
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  async start(): Promise<void> {
    const env = { ...process.env, ...this.#variables };
    const path = 'path' in binary ? binary.path : '';
    const child = spawn(path, ['--no-logo'], { env, stdio: 'ignore', cwd: this.#folder });
    this.#child = child;
    process.once('exit', () => child.kill('SIGKILL'));
    await Promise.race([
      answers(`${this.#adminUrl}/health`).then(() => answers(`${this.ingressUrl}/restate/health`)),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${String(code)}.`))),
    ]);
  }

  async register(serviceUrl: string): Promise<void> {
    const body = JSON.stringify({ uri: serviceUrl, force: true });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.#adminUrl}/deployments`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The services were not registered: ${await response.text()}`);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Asks until the address answers; whoever calls has a deadline. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Addresses on loopback that nothing listens on. */
export async function freeAddresses(count: number): Promise<string[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const addresses: string[] = [];
  for (const server of servers) {
    if (!server.listening) await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') addresses.push(`127.0.0.1:${address.port}`);
  }
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return addresses;
}
