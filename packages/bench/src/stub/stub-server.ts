import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeReply, type Question, type Reply } from './reply.js';
import { readScenario, type Scenario } from './scenario.js';

/** A running stub. */
export interface Stub {
  /** Put a scenario and `/v1` behind it. */
  readonly origin: string;
  /** What came so far. */
  readonly served: Readonly<Served>;
  close(): Promise<void>;
}

interface Served {
  /** Questions, without those for CPU. */
  requests: number;
  connections: number;
}

/** A scenario with the answers that were made for it: making one costs more than sending it. */
interface Stage {
  readonly scenario: Scenario;
  readonly replies: Map<string, Reply>;
}

const answerMark = Buffer.from('"role":"assistant"');
const streamMark = Buffer.from('"stream":true');
const objectMark = Buffer.from('"json_schema"');

/** Starts a model of scripted answers on the loopback interface. `GET /cpu` tells the milliseconds of CPU it has used. */
export async function startStub(): Promise<Stub> {
  const stages = new Map<string, Stage>();
  const served: Served = { requests: 0, connections: 0 };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (request.method === 'GET') return void response.end(JSON.stringify(cpuSoFar()));
    served.requests++;
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => answer(stageOf(stages, request), Buffer.concat(pieces), response));
  });
  server.on('connection', () => served.connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, served, close: () => closeServer(server) };
}

function cpuSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function stageOf(stages: Map<string, Stage>, { url = '/' }: IncomingMessage): Stage {
  const path = url.slice(1, url.indexOf('/', 1));
  let stage = stages.get(path);
  if (stage === undefined) stages.set(path, (stage = { scenario: readScenario(path), replies: new Map() }));
  return stage;
}

function answer({ scenario, replies }: Stage, body: Buffer, response: ServerResponse): void {
  const question = readQuestion(body, scenario);
  const key = JSON.stringify(question);
  let reply = replies.get(key);
  if (reply === undefined) replies.set(key, (reply = makeReply(scenario, question)));
  const made = reply;
  if (scenario.delayMs > 0) setTimeout(() => send(response, made, scenario.gapMs), scenario.delayMs);
  else send(response, made, scenario.gapMs);
}

/** Marks are enough to know a request by: the stub must not cost what it measures. */
function readQuestion(body: Buffer, { objectBytes }: Scenario): Question {
  let turn = 0;
  for (let at = body.indexOf(answerMark); at !== -1; at = body.indexOf(answerMark, at + 1)) turn++;
  return { turn, isStreamed: body.includes(streamMark), wantsObject: objectBytes > 0 && body.includes(objectMark) };
}

function send(response: ServerResponse, { contentType, writes }: Reply, gapMs: number): void {
  const whole = writes.length === 1 ? { 'content-length': writes[0]?.length ?? 0 } : {};
  response.writeHead(200, { 'content-type': contentType, ...whole });
  const sendFrom = (index: number): void => {
    if (response.destroyed) return;
    const isLast = index >= writes.length - 1;
    if (isLast) return void response.end(writes[index]);
    const goOn = (): void => sendFrom(index + 1);
    if (!response.write(writes[index])) response.once('drain', goOn);
    else if (gapMs > 0) setTimeout(goOn, gapMs);
    else setImmediate(goOn);
  };
  sendFrom(0);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
