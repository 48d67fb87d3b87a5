import { Agent, type Host, tool } from '@windrose/core';
import { localHost } from '@windrose/host-local';
import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import * as z from 'zod';
import { median } from '../measure/quantile.js';
import { usedCpu } from '../measure/used-cpu.js';
import type { Figures } from '../workloads/workload.js';
import { EngineAlone } from './engine-alone.js';
import { recordRequests } from './record-requests.js';

const cities = ['Paris', 'Rome', 'Berlin', 'Madrid'];
const output = z.object({ answer: z.string() });
const input = z.object({ city: z.string() });

/** A question and the answer its run must give, with what the engine wrote on the way. */
interface Asked {
  readonly question: string;
  readonly answer: string;
  readonly replay: () => Promise<string>;
}

/** A run of one call and one answer, both bound by a grammar, against the same two prompts and grammars given to the engine by hand. */
export async function measureLocalCall({
  warmUp,
  runs,
}: {
  readonly warmUp: number;
  readonly runs: number;
}): Promise<Figures> {
  const host = await localHost();
  const engine = await EngineAlone.load(tinyMixtralPath);
  const agent = createAgent(host);
  const asked = await Promise.all(cities.map((city) => prepare(host, engine, city)));
  const times = { windrose: [] as number[], engine: [] as number[] };
  for (let index = -warmUp; index < runs; index++) {
    const one = asked[(index + warmUp) % asked.length];
    if (one === undefined) continue;
    const ours = await timeCpu(async () => (await agent.run(one.question)).text, one.answer);
    const alone = await timeCpu(one.replay, one.answer);
    if (index < 0) continue;
    times.windrose.push(ours);
    times.engine.push(alone);
  }
  const [cpuMs, engineCpuMs] = [median(times.windrose), median(times.engine)];
  return { cpuMs, engineCpuMs, timesEngine: cpuMs / engineCpuMs };
}

async function prepare(host: Host, engine: EngineAlone, city: string): Promise<Asked> {
  const recording = recordRequests(host);
  const question = `What's the weather in ${city}?`;
  const { text, state } = await createAgent(recording).run(question);
  if (state.toolCalls !== 1 || !text.includes(city)) throw new Error(`The run about ${city} is wrong: ${text}`);
  const replay = async (): Promise<string> => {
    let last = '';
    for (const request of recording.requests) last = await engine.answer(request);
    return last;
  };
  return { question, answer: text, replay };
}

function createAgent(host: Host) {
  const weather = tool({
    name: 'get_weather',
    description: 'Get the current weather for a city.',
    effect: 'read',
    trust: 'trusted',
    input,
    execute: ({ city }) => ({ city, temperature: 21, condition: 'sunny' }),
  });
  return new Agent({ host, tools: [weather], output });
}

async function timeCpu(write: () => Promise<string>, expected: string): Promise<number> {
  const before = usedCpu();
  const text = await write();
  const took = usedCpu() - before;
  if (text.trim() !== expected.trim()) throw new Error(`"${text}" was written, not "${expected}".`);
  return took;
}
