import { Agent, type Host, type Plan } from '@windrose/core';
import type { ConformanceTarget } from '../conformance/conformance-target.js';
import type { ModelScript } from '../scripted-model.js';
import { weatherTool } from './play-fault.js';
import { behave, question, rightAnswer, rightResult } from './scenario.js';

const names: readonly Plan['strategy'][] = ['native', 'constrained', 'raw', 'emulated'];
const mostTurns = 12;

/** The ways of asking an adapter that hold for a whole run, beside the one its plan chooses. */
export async function findWays(target: ConformanceTarget): Promise<readonly Plan['strategy'][]> {
  const own = await wayOf(target, undefined);
  const held: Plan['strategy'][] = [];
  for (const name of names) if (name !== own && (await wayOf(target, name)) === name) held.push(name);
  return held;
}

/** How the adapter is asked at the end of a run that was begun so; `undefined` where it cannot be. */
async function wayOf(
  target: ConformanceTarget,
  strategy: Plan['strategy'] | undefined,
): Promise<Plan['strategy'] | undefined> {
  const { host, emulator } = await target.open(Array<ModelScript[number]>(mostTurns).fill(behave));
  try {
    const agent = makeAgent(host, strategy);
    const { output } = await agent.run(question);
    return output === rightAnswer ? agent.plan().strategy : undefined;
  } catch {
    // What this host cannot be asked is no way.
    return undefined;
  } finally {
    await emulator.close();
  }
}

function makeAgent(host: Host, strategy: Plan['strategy'] | undefined) {
  return new Agent({ host, tools: [weatherTool(() => rightResult)], ...(strategy !== undefined && { strategy }) });
}
