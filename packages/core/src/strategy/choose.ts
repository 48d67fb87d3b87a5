import { CapabilityError } from '../errors.js';
import type { Capabilities, SettingRange } from '../host/capabilities.js';
import type { Host, ToolChoice } from '../host/host.js';
import { type Sampling, samplingNames } from '../host/sampling.js';
import type { Json } from '../schema/json-schema-type.js';
import type { OutputWay, Strategy, StrategyName } from '../host/strategy.js';

/** What became of one setting: sent as asked, sent as something else, done on our side, or not to be had here. */
export interface SettingFate {
  readonly setting: string;
  readonly fate: 'sent' | 'rewritten' | 'emulated' | 'refused';
  readonly asked: Json;
  /** What is sent instead, where rewritten. */
  readonly used?: Json;
  readonly why?: string;
}

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

/**
 * Chooses how to ask a host, from its capabilities alone.
 *
 * Throws `CapabilityError` where there is no way to ask, where a demanded tool choice cannot be had, and, with `strict`, where any
 * setting would be rewritten or refused.
 */
export function choose(host: Host, strategies: readonly Strategy[], wishes: Wishes): Choice {
  const can = host.capabilities;
  const { sampling, toolCount } = wishes;
  const strategy = chooseStrategy(host, strategies, wishes);
  const inRaw = strategy.name === 'raw';
  const toolChoice = toolCount === 0 ? 'auto' : (wishes.toolChoice ?? 'auto');
  const fates = samplingNames.flatMap((name) =>
    sampling[name] === undefined ? [] : [settingFate(name, sampling[name], can.sampling[name])],
  );
  if (toolChoice !== 'auto') fates.push(toolChoiceFate(host, inRaw, toolChoice));
  const asked = toolCount === 0 ? undefined : wishes.parallelCalls;
  const parallelCalls = asked === true && !inRaw && !can.parallelCalls ? undefined : asked;
  if (asked !== undefined) fates.push(parallelCallsFate(asked, parallelCalls, inRaw));
  const output = wishes.wantsOutput ? strategy.outputWay(can, toolCount > 0) : 'none';
  if (output === 'words')
    fates.push({ setting: 'output', fate: 'emulated', asked: 'schema', why: 'asked for in words, checked on return' });
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
    sampling: sentSampling(sampling, fates),
    stop: fates.some(({ setting, fate }) => setting === 'stop' && fate === 'emulated') ? (sampling.stop ?? []) : [],
    toolChoice,
    offersTools: toolChoice !== 'none' || (!inRaw && can.toolChoice.includes('none')),
    ...(parallelCalls !== undefined && { parallelCalls }),
  };
}

function chooseStrategy(
  host: Host,
  strategies: readonly Strategy[],
  { strategy: wanted, toolCount }: Wishes,
): Strategy {
  const can = host.capabilities;
  const ways: StrategyName[] = [];
  if (can.chat && (toolCount === 0 || can.tools !== 'none')) ways.push('native');
  if (can.raw !== null) ways.push('raw');
  for (const way of ways) {
    const strategy = strategies.find(({ name }) => name === way);
    if (strategy !== undefined && way === (wanted ?? way)) return strategy;
  }
  const how = `${wanted ? ` with the strategy "${wanted}"` : ''}${toolCount > 0 ? ' with tools' : ''}`;
  throw new CapabilityError(
    wanted ? 'strategy' : 'tools',
    `${nameOf(host)} cannot be asked${how}. Choose another host or model.`,
  );
}

function reasonFor({ name }: Strategy, can: Capabilities, wishes: Wishes): string {
  if (wishes.strategy !== undefined) return 'asked for by the agent';
  if (name === 'raw') return `the host takes a prompt in Mistral's ${can.raw} format`;
  return wishes.toolCount === 0 ? 'no tools: plain messages' : 'the host has tools of its own';
}

function nameOf({ name, model }: Host): string {
  return `${name} (${model})`;
}

function settingFate(
  setting: string,
  asked: number | readonly string[],
  range: SettingRange | 'unsupported' = 'unsupported',
): SettingFate {
  if (range === 'unsupported') {
    if (setting === 'stop') return { setting, fate: 'emulated', asked, why: 'cut on our side' };
    return { setting, fate: 'refused', asked, why: 'the host takes no such setting' };
  }
  if (typeof asked !== 'number') return { setting, fate: 'sent', asked };
  const { min = -Infinity, max = Infinity } = range;
  const used = Math.min(max, Math.max(min, asked));
  if (used === asked) return { setting, fate: 'sent', asked };
  return { setting, fate: 'rewritten', asked, used, why: `the host takes ${min} to ${max}` };
}

function sentSampling(sampling: Sampling, fates: readonly SettingFate[]): Sampling {
  const sent: Record<string, unknown> = {};
  for (const { setting, fate, used } of fates) {
    const asked = Object.hasOwn(sampling, setting) ? sampling[setting as keyof Sampling] : undefined;
    if (asked !== undefined && (fate === 'sent' || fate === 'rewritten')) sent[setting] = used ?? asked;
  }
  return sent;
}

function toolChoiceFate(host: Host, inRaw: boolean, toolChoice: Exclude<ToolChoice, 'auto'>): SettingFate {
  const { toolChoice: modes } = host.capabilities;
  const fate = { setting: 'toolChoice', asked: toolChoice } as const;
  if (inRaw) return { ...fate, fate: 'emulated', why: 'the prompt and the grammar leave no other way' };
  if (modes.includes(typeof toolChoice === 'object' ? 'named' : toolChoice)) return { ...fate, fate: 'sent' };
  if (toolChoice === 'none') return { ...fate, fate: 'emulated', why: 'the tools are left out of the request' };
  throw new CapabilityError(
    'toolChoice',
    `${nameOf(host)} cannot be made to call a tool. Its toolChoice: ${modes.join(', ') || 'none at all'}.`,
  );
}

function parallelCallsFate(asked: boolean, used: boolean | undefined, inRaw: boolean): SettingFate {
  const setting = 'parallelCalls';
  if (used === undefined) return { setting, fate: 'refused', asked, why: 'the host writes one call an answer' };
  return { setting, fate: inRaw ? 'emulated' : 'sent', asked };
}

function refuseLoss(host: Host, fates: readonly SettingFate[]): void {
  const lost = fates.find(({ fate }) => fate === 'rewritten' || fate === 'refused');
  if (lost === undefined) return;
  const { setting, asked, why } = lost;
  throw new CapabilityError(
    setting,
    `${nameOf(host)} cannot take ${setting} ${JSON.stringify(asked)}: ${why}. Change it, or leave strict off.`,
  );
}
