import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Between } from '../emulator.js';
import { faults } from '../faults/catalogue.js';
import { type FaultServer, startFaultServer } from '../faults/fault-server.js';
import type { ConformanceRule, ConformanceTarget } from './conformance-target.js';
import { expectTrue } from './expectations.js';
import { unpausingClock } from './unpausing-clock.js';
import { talkingAgent, weatherAgent } from './weather-agent.js';

const since = '0.1.0';
const source = 'Windrose: a call or an answer counts once the host has said that it is finished';
const advice = 'let errors of the stream through, and yield a finish only where the host said so';

/** How an answer breaks off: its stream ends before the finish, the connection breaks, or the host says in the middle that it failed. */
const breakIds = ['framing:closed-without-either', 'body:length-too-long', 'framing:error-event'];
const breaks = faults.filter(({ id }) => breakIds.includes(id));

/** What becomes of a connection. Of a target that hands `between` on to no server nothing is seen. */
export const wireRules: Readonly<Record<string, ConformanceRule>> = {
  'errors:broken-off': {
    behaviour: 'an answer that breaks off is asked for again or an error, and never taken for a whole one',
    source,
    since,
    check: (open) =>
      eachBreak(open, [{ text: 'Sunny in Paris, and also' }, { text: 'Sunny.' }], async (host, id, hasStruck) => {
        const output = await talkingAgent(host, { clock: unpausingClock })
          .run('How is it?')
          .then(
            (result) => result.output,
            () => 'an error',
          );
        const isWhole = output === 'Sunny.' || output === 'an error';
        expectTrue(`an answer that broke off (${id}) was taken for "${output}": ${advice}`, isWhole || !hasStruck());
      }),
  },
  'calls:broken-off-never-run': {
    behaviour: 'a call of an answer that breaks off does not run, whole as it looks',
    source,
    since,
    check: (open) => {
      const call = (city: string) => ({ calls: [{ name: 'get_weather', arguments: { city } }] });
      return eachBreak(open, [call('Paris'), call('Rome'), { text: 'Warm.' }], async (host, id, hasStruck) => {
        const { agent, asked } = weatherAgent(host, { clock: unpausingClock });
        await agent.run('How is it?').catch(() => undefined);
        const hasRun = JSON.stringify(asked).includes('Paris');
        expectTrue(`a tool ran with a call of an answer that broke off (${id}): ${advice}`, !hasRun || !hasStruck());
      });
    },
  },
  'abort:closes-the-connection': {
    behaviour: 'the request of an aborted run is given up, so that the host stops working on it',
    source: 'the contract of AbortSignal',
    since,
    check: async (open) => {
      const silent = await listenSilently();
      try {
        const { host } = await open([{ text: 'Nobody hears this.' }], { between: async () => silent });
        await expectClosed(host, silent.asked);
      } finally {
        // Where nobody was given it, nobody closes it.
        await silent.close();
      }
    },
  },
};

async function expectClosed(host: Opened['host'], asked: Promise<Socket>): Promise<void> {
  const controller = new AbortController();
  const ended = talkingAgent(host)
    .run('Hello?', { signal: controller.signal })
    .then(
      () => undefined,
      () => undefined,
    );
  const socket = await Promise.race([asked, ended]);
  const closed = socket && once(socket, 'close').then(() => true);
  controller.abort(new Error('enough'));
  if (closed === undefined) return;
  const isClosed = await Promise.race([closed, wait(patienceMs, false, { ref: false })]);
  const what = `the request of an aborted run was still open after ${patienceMs} ms`;
  expectTrue(`${what}: hand the signal that generate() is given on to the request`, isClosed);
  await ended;
}

/** Only an adapter that breaks the rule is waited for so long. */
const patienceMs = 5_000;

type Open = ConformanceTarget['open'];
type Opened = Awaited<ReturnType<Open>>;

/** Plays each way to break off, at the first answer. */
async function eachBreak(
  open: Open,
  script: Parameters<Open>[0],
  check: (host: Opened['host'], id: string, hasStruck: () => boolean) => Promise<void>,
): Promise<void> {
  for (const fault of breaks) {
    let server: FaultServer | undefined;
    const play = { fault, strikesNow: (strikes: number) => strikes === 0, isWhole: false, variant: 0 };
    const between: Between = async (url) => (server = await startFaultServer(url, play));
    const { host } = await open(script, { between });
    await check(host, fault.id, () => (server?.strikes ?? 0) > 0);
  }
}

/** A server that takes requests and answers none. */
async function listenSilently() {
  const asked = Promise.withResolvers<Socket>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => asked.resolve(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: asked.promise,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
