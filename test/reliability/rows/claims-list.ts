import type { Capabilities, SettingRange } from '@windrose/core/host';
import { samplingNames } from '@windrose/core/host';
import { settingKey } from '../../../packages/wire/src/chat/setting-key.js';
import type { ClaimedWire } from './claims-asked.js';
import type { Claim } from './claims-claim.js';
import { outputClaims } from './claims-output.js';
import { conversationClaims } from './claims-conversation.js';
import { toolClaims } from './claims-tools.js';

const never = /(?!)/;

/** Every single thing that a table of capabilities claims; what it does not claim is not among them. */
export function claimsOf(can: Capabilities, wire: ClaimedWire): readonly Claim[] {
  return [
    ...talkClaims(can, wire),
    ...conversationClaims(can),
    ...toolClaims(can),
    ...outputClaims(can),
    ...limitClaims(can),
    ...samplingNames.flatMap((name) => {
      const range = can.sampling[name];
      return range === undefined || range === 'unsupported' ? [] : [settingClaim(name, range, wire)];
    }),
  ];
}

function talkClaims({ chat, raw, grammar }: Capabilities, { asksForUsage }: ClaimedWire): readonly Claim[] {
  const ofChat: readonly Claim[] = [
    {
      id: 'chat',
      rests: 'server',
      isAsked: ({ messages }) => messages.length > 0,
      named: never,
      judge: ({ text, calls }) => (text !== '' || calls.length > 0 ? 'shown' : undefined),
    },
    {
      id: 'stream',
      rests: 'server',
      isAsked: ({ isStreamed }) => isStreamed,
      named: /\bstream(ing|ed)?\b/i,
      judge: ({ isStreamed }) => (isStreamed ? 'shown' : undefined),
    },
    {
      id: 'stream.usage',
      rests: 'server',
      isAsked: (asked) => asked.isStreamed && asked.asksForUsage === asksForUsage,
      named: /stream_options|include_usage/,
      judge: ({ isStreamed, hasUsage }) => {
        if (!isStreamed) return undefined;
        return hasUsage ? 'shown' : { contradicted: 'a whole stream without usage' };
      },
    },
  ];
  return [...(chat ? ofChat : []), ...(raw === null ? [] : [untold('raw')]), ...(grammar ? [untold('grammar')] : [])];
}

/** What these recordings cannot tell. */
function untold(id: string): Claim {
  return { id, rests: 'server', isAsked: () => false, named: never, judge: () => undefined };
}

function limitClaims({ limits }: Capabilities): readonly Claim[] {
  const { defaultMaxTokens, ...others } = limits;
  const ofOthers = Object.keys(others).map((name) => untold(`limits.${name}`));
  if (defaultMaxTokens === undefined) return ofOthers;
  const cut: Claim = {
    id: 'limits.defaultMaxTokens',
    rests: 'server',
    isAsked: ({ settings }) => settings.maxTokens === undefined,
    named: never,
    judge: ({ finish, outputTokens = 0 }) => {
      if (outputTokens > defaultMaxTokens)
        return { contradicted: `${outputTokens} tokens, though none were asked for` };
      return finish === 'length' && outputTokens === defaultMaxTokens ? 'shown' : undefined;
    },
  };
  return [...ofOthers, cut];
}

/** A setting is taken; only of two can an answer tell that it was obeyed. */
function settingClaim(name: (typeof samplingNames)[number], range: SettingRange, wire: ClaimedWire): Claim {
  const key = settingKey(name, wire.settings === undefined ? {} : { settings: wire.settings });
  return {
    id: `sampling.${name}`,
    rests: 'server',
    isAsked: ({ settings }) => settings[name] !== undefined && isWithin(settings[name], range),
    named: new RegExp(`\\b${key}\\b`),
    judge: ({ text, finish, outputTokens }, { settings }) => {
      const value = settings[name];
      if (name === 'maxTokens' && typeof value === 'number' && outputTokens !== undefined) {
        if (outputTokens > value) return { contradicted: `${outputTokens} tokens, though ${value} were the most` };
        return finish === 'length' && outputTokens === value ? 'shown' : 'taken';
      }
      const stops: readonly unknown[] = name === 'stop' ? [value].flat() : [];
      const said = stops.find((stop) => typeof stop === 'string' && text.includes(stop));
      return said === undefined ? 'taken' : { contradicted: `the answer goes on after ${JSON.stringify(said)}` };
    },
  };
}

/** Whether a value lies within what is claimed; of a list, its length. */
export function isWithin(value: unknown, { min = -Infinity, max = Infinity }: SettingRange): boolean {
  const size = Array.isArray(value) ? value.length : value;
  return typeof size !== 'number' || (size >= min && size <= max);
}
