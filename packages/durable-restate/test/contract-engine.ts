import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IngressWorkflowClient } from '@restatedev/restate-sdk-clients';
import { type DurableEngine, type DurableLife, durableInput, type LedgerEntry } from '@windrose/testkit/durable';
import type { AgentHandlers } from '../src/index.js';
import { freeAddresses, type RestateServer } from './restate-server.js';

/** The service of the contract, in a process of its own. */
class Service {
  readonly url: string;
  readonly #args: readonly string[];
  #child: ChildProcess | undefined;

  constructor(program: string, folder: string, address: string) {
    this.url = `http://${address}`;
    this.#args = [program, new URL(this.url).port, folder];
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, this.#args, { stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => child.kill('SIGKILL'));
    this.#child = child;
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The service ended with ${String(code)}.`))),
    ]);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** What is killed, and started again. */
export interface Victims {
  readonly service: boolean;
  readonly server: boolean;
}

/** Restate as the contract needs it: so many runs stand still, each at its point, and die of one `kill -9`. */
export class ContractEngine implements DurableEngine, AsyncDisposable {
  readonly #server: RestateServer;
  readonly #service: Service;
  readonly #folder: string;
  readonly #victims: Victims;
  readonly #killed = Promise.withResolvers<void>();
  #toStand: number;

  private constructor(server: RestateServer, service: Service, folder: string, victims: Victims, together: number) {
    this.#server = server;
    this.#service = service;
    this.#folder = folder;
    this.#victims = victims;
    this.#toStand = together;
  }

  static async open(
    server: RestateServer,
    { program, folder, victims, together }: { program: string; folder: string; victims: Victims; together: number },
  ): Promise<ContractEngine> {
    const [address = ''] = await freeAddresses(1);
    const service = new Service(program, folder, address);
    await service.start();
    await server.register(service.url);
    return new ContractEngine(server, service, folder, victims, together);
  }

  async live(run: string, dieAt?: string): Promise<DurableLife> {
    const client = this.#client(run);
    if (dieAt !== undefined) writeFileSync(this.#file(run, 'point'), dieAt);
    await client.workflowSubmit(durableInput);
    if (dieAt === undefined) {
      const { output, state } = await client.workflowAttach();
      return { ending: { output, messages: state.messages } };
    }
    while (!existsSync(this.#file(run, 'stands'))) await new Promise((resolve) => setTimeout(resolve, 20));
    if (--this.#toStand === 0) this.#kill().then(this.#killed.resolve, this.#killed.reject);
    await this.#killed.promise;
    return {};
  }

  async ledger(run: string): Promise<readonly LedgerEntry[]> {
    const lines = readFileSync(this.#file(run, 'ledger'), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as LedgerEntry);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#service.kill();
  }

  async #kill(): Promise<void> {
    const { service, server } = this.#victims;
    await Promise.all([service && this.#service.kill(), server && this.#server.kill()]);
    await Promise.all([service && this.#service.start(), server && this.#server.start()]);
  }

  #client(run: string): IngressWorkflowClient<AgentHandlers<string>> {
    return this.#server.ingress.workflowClient<AgentHandlers<string>>({ name: 'contract' }, this.#key(run));
  }

  /** The server keeps runs of earlier engines too. */
  #key(run: string): string {
    return `${Object.values(this.#victims).join(' ')} ${run}`;
  }

  #file(run: string, what: string): string {
    return join(this.#folder, `${encodeURIComponent(this.#key(run))}.${what}`);
  }
}
