// A process that serves the agent of the contract until it is killed. Its arguments are a port of loopback and a folder, in which each run has its
// ledger, the point where it is to stand still, and a mark that it does.
import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HooksProvider } from '@restatedev/restate-sdk';
import { makeDurableAgent } from '@windrose/testkit/durable';
import { agentWorkflow } from '../src/index.js';
import { serveAgents } from './serve-agents.js';

const [port, folder = '.'] = process.argv.slice(2);
const runs = new AsyncLocalStorage<string>();
const fileOf = (what: string): string => join(folder, `${encodeURIComponent(runs.getStore() ?? '')}.${what}`);

const agent = makeDurableAgent({
  note: (entry) => appendFileSync(fileOf('ledger'), `${JSON.stringify(entry)}\n`),
  reach: (point) => {
    const [wanted, mark] = [fileOf('point'), fileOf('stands')];
    if (!existsSync(wanted) || readFileSync(wanted, 'utf8') !== point || existsSync(mark)) return undefined;
    writeFileSync(mark, '');
    return new Promise(() => {});
  },
});

/** What the agent does is told from what it does in other runs. */
const nameRun: HooksProvider = ({ request }) => ({
  interceptor: { handler: (next) => runs.run(request.target.key ?? '', next) },
});
const options = { retryPolicy: { initialInterval: 50, maxInterval: 200 }, hooks: [nameRun] };
await serveAgents([agentWorkflow(agent, { name: 'contract', options })], Number(port));
process.stdout.write('ready\n');
