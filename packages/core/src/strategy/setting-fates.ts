import type { Capabilities, SettingRange } from '../host/capabilities.js';
import type { ToolChoice } from '../host/host.js';
import { type Sampling, samplingNames } from '../host/sampling.js';
import type { OutputWay, StrategyName } from '../host/strategy.js';
import type { Json } from '../schema/json-schema-type.js';

/** What became of one setting: sent as asked, sent as something else, done on our side, or not to be had here. */
export interface SettingFate {
  readonly setting: string;
  readonly fate: 'sent' | 'rewritten' | 'emulated' | 'refused';
  readonly asked: Json;
  /** What is sent instead, where rewritten. */
  readonly used?: Json;
  readonly why?: string;
}

/** What becomes of a number, a text or stop texts on a host that takes this range of them. */
export function settingFate(
  setting: string,
  asked: number | string | readonly string[],
  range: SettingRange | 'unsupported' = 'unsupported',
): SettingFate {
  if (range === 'unsupported') {
    if (setting === 'stop') return { setting, fate: 'emulated', asked, why: 'cut on our side' };
    return { setting, fate: 'refused', asked, why: 'the host takes no such setting' };
  }
  if (Array.isArray(asked) && asked.length > (range.max ?? Infinity))
    return { setting, fate: 'emulated', asked, why: `the host takes ${range.max} at most: cut on our side` };
  if (typeof asked !== 'number') return { setting, fate: 'sent', asked };
  const { min = -Infinity, max = Infinity } = range;
  const used = Math.min(max, Math.max(min, asked));
  if (used === asked) return { setting, fate: 'sent', asked };
  return { setting, fate: 'rewritten', asked, used, why: `the host takes ${min} to ${max}` };
}

/** Fewer than this and a call, or an answer of some paragraphs, is cut in the middle. */
const enoughTokens = 1024;

/** A host that cuts answers short unless it is told otherwise is told otherwise, with room left for the prompt. */
export function raisedMaxTokens({ limits, sampling }: Capabilities): SettingFate[] {
  const { defaultMaxTokens = enoughTokens, contextTokens = Infinity } = limits;
  const wanted = Math.min(enoughTokens, Math.floor(contextTokens / 4));
  const range = sampling.maxTokens ?? 'unsupported';
  if (range === 'unsupported' || wanted <= defaultMaxTokens) return [];
  const why = `the host cuts answers at ${defaultMaxTokens} tokens unless told`;
  return [{ setting: 'maxTokens', fate: 'sent', asked: Math.min(wanted, range.max ?? wanted), why }];
}

/** The settings that are sent, as they are sent. */
export function sentSampling(fates: readonly SettingFate[]): Sampling {
  const names: ReadonlySet<string> = new Set(samplingNames);
  const sent = fates.filter(({ setting, fate }) => names.has(setting) && (fate === 'sent' || fate === 'rewritten'));
  return Object.fromEntries(sent.map(({ setting, asked, used = asked }) => [setting, used]));
}

/** What becomes of a tool choice other than `auto`. */
export function toolChoiceFate(
  can: Capabilities,
  strategy: StrategyName,
  toolChoice: Exclude<ToolChoice, 'auto'>,
): SettingFate {
  const fate = { setting: 'toolChoice', asked: toolChoice } as const;
  if (strategy === 'raw') return { ...fate, fate: 'emulated', why: 'the prompt and the grammar leave no other way' };
  if (strategy === 'constrained') return { ...fate, fate: 'emulated', why: 'the schema leaves no other way' };
  if (strategy === 'emulated') return { ...fate, fate: 'emulated', why: 'asked for in words' };
  if (toolChoice !== 'none' || can.toolChoice.includes('none')) return { ...fate, fate: 'sent' };
  return { ...fate, fate: 'emulated', why: 'the tools are left out of the request' };
}

/** What becomes of the wish for one or several calls; `used` is what is asked for, `hasSwitch` that the host can be told. */
export function parallelCallsFate(asked: boolean, used: boolean | undefined, hasSwitch: boolean): SettingFate {
  const setting = 'parallelCalls';
  if (used === undefined) return { setting, fate: 'refused', asked, why: 'the host writes one call an answer' };
  if (hasSwitch) return { setting, fate: 'sent', asked };
  return { setting, fate: 'emulated', asked, why: asked ? 'as the host does' : 'only the first call is run' };
}

const outputWords: { readonly [Way in OutputWay]?: string } = {
  tool: 'asked for as the arguments of one more tool',
  'two-phases': 'asked for in words beside the tools, and bound in a request of its own where that does not fit',
  json: 'bound to JSON, the schema in words, checked on return',
  words: 'asked for in words, checked on return',
};

/** What becomes of an output's schema where the host does not bind the answer to it at once. */
export function outputFate(way: OutputWay): SettingFate[] {
  const why = outputWords[way];
  return why === undefined ? [] : [{ setting: 'output', fate: 'emulated', asked: 'schema', why }];
}
