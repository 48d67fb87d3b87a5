import { CapabilityError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { Host, ToolChoice } from '../host/host.js';
import { type Sampling, samplingNames } from '../host/sampling.js';
import type { OutputWay, Strategy, StrategyName } from '../host/strategy.js';
import {
  outputFate,
  parallelCallsFate,
  raisedMaxTokens,
  sentSampling,
  type SettingFate,
  settingFate,
  toolChoiceFate,
} from './setting-fates.js';

/** How a host will be asked, and what becomes of everything that was asked for; nothing is lost without a line here. */
export interface Plan {
  readonly host: string;
  readonly model: string;
  readonly strategy: StrategyName;
  readonly output: OutputWay;
  readonly settings: readonly SettingFate[];
  readonly why: string;
}

/** What an agent wants of a turn. */
export interface Wishes {
  readonly toolCount: number;
  readonly toolChoice?: ToolChoice;
  readonly parallelCalls?: boolean;
  readonly wantsOutput: boolean;
  readonly sampling: Sampling;
  readonly strategy?: StrategyName;
  readonly strict?: boolean;
}

/** The plan, and the same as the loop uses it. */
export interface Choice {
  readonly plan: Plan;
  readonly strategy: Strategy;
  /** The settings to send. */
  readonly sampling: Sampling;
  /** Stop texts to cut on our side. */
  readonly stop: readonly string[];
  readonly toolChoice: ToolChoice;
  /** False where tools are forbidden and the host cannot be told so. */
  readonly offersTools: boolean;
  readonly parallelCalls?: boolean;
}

/** All that a plan is made from. */
export type AskedHost = Pick<Host, 'name' | 'model' | 'capabilities'>;

/**
 * Chooses how to ask a host, from its capabilities alone.
 *
 * Throws `CapabilityError` where there is no way to ask, where a demanded tool choice cannot be had, and, with `strict`, where any
 * setting would be rewritten or refused.
 */
export function choose(host: AskedHost, strategies: readonly Strategy[], wishes: Wishes): Choice {
  const can = host.capabilities;
  const { sampling, toolCount } = wishes;
  const toolChoice = toolCount === 0 ? 'auto' : (wishes.toolChoice ?? 'auto');
  const strategy = chooseStrategy(host, strategies, wishes, toolChoice);
  const isNative = strategy.name === 'native';
  const fates = samplingNames.flatMap((name) =>
    sampling[name] === undefined ? [] : [settingFate(name, sampling[name], can.sampling[name])],
  );
  if (sampling.maxTokens === undefined) fates.push(...raisedMaxTokens(can));
  if (toolChoice !== 'auto') fates.push(toolChoiceFate(can, strategy.name, toolChoice));
  const asked = toolCount === 0 ? undefined : wishes.parallelCalls;
  const parallelCalls = asked === true && isNative && !can.parallelCalls ? undefined : asked;
  if (asked !== undefined) fates.push(parallelCallsFate(asked, parallelCalls, isNative && can.parallelSwitch === true));
  // Tools that are forbidden are not sent beside an answer's schema.
  const withTools = toolCount > 0 && !(wishes.wantsOutput && toolChoice === 'none');
  const output = wishes.wantsOutput ? strategy.outputWay(can, withTools) : 'none';
  fates.push(...outputFate(output));
  if (wishes.strict) refuseLoss(host, fates);
  return {
    plan: {
      host: host.name,
      model: host.model,
      strategy: strategy.name,
      output,
      settings: fates,
      why: reasonFor(strategy, can, wishes),
    },
    strategy,
    sampling: sentSampling(fates),
    stop: fates.some(({ setting, fate }) => setting === 'stop' && fate === 'emulated') ? (sampling.stop ?? []) : [],
    toolChoice,
    offersTools: toolChoice !== 'none' || (withTools && isNative && can.toolChoice.includes('none')),
    ...(parallelCalls !== undefined && { parallelCalls }),
  };
}

/** The first way that both the host can be asked in and the agent can be had with; `native` does not count where its tool choice is not to be had. */
function chooseStrategy(
  host: AskedHost,
  strategies: readonly Strategy[],
  { strategy: wanted, toolCount }: Wishes,
  toolChoice: ToolChoice,
): Strategy {
  const can = host.capabilities;
  const ways = waysOf(can, toolCount > 0).filter((way) => wanted === undefined || way === wanted);
  const there = ways.flatMap((way) => strategies.find(({ name }) => name === way) ?? []);
  const chosen = there.find(({ name }) => name !== 'native' || toolCount === 0 || canDemand(can, toolChoice));
  if (chosen !== undefined) return chosen;
  const absent = ways.filter((way) => !strategies.some(({ name }) => name === way));
  if (there.length > 0) throw noSuchChoice(host, toolChoice, absent);
  const how = `${wanted ? ` with the strategy "${wanted}"` : ''}${toolCount > 0 ? ' with tools' : ''}`;
  const advice = absent.length > 0 ? adviseToBring(absent) : 'Choose another host or model.';
  throw new CapabilityError(wanted ? 'strategy' : 'tools', `${nameOf(host)} cannot be asked${how}. ${advice}`);
}

/** What a host brings may be less than what it can be asked in. */
function adviseToBring(absent: readonly StrategyName[]): string {
  return `Give it one more way of asking: ${absent.map((way) => `${way} of '@windrose/core/${way}'`).join(', or ')}.`;
}

/** Every way the host can be asked in, the surest first. */
function waysOf(can: Capabilities, withTools: boolean): StrategyName[] {
  const ways: StrategyName[] = [];
  if (can.chat && (!withTools || can.tools !== 'none')) ways.push('native');
  if (can.chat && can.output === 'schema') ways.push('constrained');
  if (can.raw !== null) ways.push('raw');
  if (can.chat) ways.push('emulated');
  return ways;
}

function canDemand({ toolChoice: modes }: Capabilities, toolChoice: ToolChoice): boolean {
  return toolChoice === 'none' || modes.includes(typeof toolChoice === 'object' ? 'named' : toolChoice);
}

function noSuchChoice(host: AskedHost, toolChoice: ToolChoice, absent: readonly StrategyName[]): CapabilityError {
  const modes = host.capabilities.toolChoice.join(', ') || 'none at all';
  const what = toolChoice === 'auto' ? 'leave it to the model whether to call a tool' : 'be made to call a tool';
  const advice = absent.length > 0 ? ` ${adviseToBring(absent)}` : '';
  return new CapabilityError('toolChoice', `${nameOf(host)} cannot ${what}. Its toolChoice: ${modes}.${advice}`);
}

function reasonFor({ name }: Strategy, can: Capabilities, wishes: Wishes): string {
  if (wishes.strategy !== undefined) return 'asked for by the agent';
  if (name === 'raw') return `the host takes a prompt in Mistral's ${can.raw} format`;
  if (wishes.toolCount === 0) return 'no tools: plain messages';
  if (name === 'native') return 'the host has tools of its own';
  const has =
    can.tools !== 'none' ? "the host's tools cannot be had with this choice" : 'the host has no tools of its own';
  const why = can.evidence['tools'] === 'learned' ? 'the host has refused tools' : has;
  return name === 'constrained' ? `${why}, but binds an answer to a schema` : `${why}: they are asked for in words`;
}

function nameOf({ name, model }: AskedHost): string {
  return `${name} (${model})`;
}

function refuseLoss(host: AskedHost, fates: readonly SettingFate[]): void {
  const lost = fates.find(({ fate }) => fate === 'rewritten' || fate === 'refused');
  if (lost === undefined) return;
  const { setting, asked, why } = lost;
  throw new CapabilityError(
    setting,
    `${nameOf(host)} cannot take ${setting} ${JSON.stringify(asked)}: ${why}. Change it, or leave strict off.`,
  );
}
