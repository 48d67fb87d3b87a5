import type { HostError } from '../errors.js';
import type { Capabilities, Evidence } from '../host/capabilities.js';
import type { HostRequest } from '../host/host.js';
import { samplingNames } from '../host/sampling.js';

/** What a refusal teaches: what the host cannot do after all, or a key of the body it does not know. */
export interface Lesson {
  readonly capabilities: Capabilities;
  /** A key to leave out from now on, in the host's own spelling. */
  readonly omit?: string;
  /** For a person: what was refused, and what is done instead. */
  readonly text: string;
}

/**
 * What is learned from a refusal of a known kind; `undefined` where there is nothing to learn, or nothing that asking again without it
 * could help. Each lesson takes something away, so asking again comes to an end.
 */
export function downgrade(can: Capabilities, error: HostError, request: HostRequest): Lesson | undefined {
  switch (error.kind) {
    case 'tools-unsupported':
      if (can.tools === 'none') return undefined;
      return {
        capabilities: learned({ ...can, tools: 'none', toolChoice: [] }, 'tools'),
        text: 'The host refused tools, so calls are asked for in another way from now on.',
      };
    case 'tool-choice-unsupported':
      return withoutToolChoice(can, request);
    case 'schema-unsupported':
      if (can.output === 'none') return undefined;
      return {
        capabilities: learned({ ...can, output: 'none' }, 'output'),
        text: 'The host refused to bind the answer to a schema, so it is asked for in words from now on.',
      };
    case 'unknown-param':
      return withoutParam(can, error);
    case 'context':
      return withinWindow(can, error);
    default:
      return undefined;
  }
}

function withoutToolChoice(can: Capabilities, request: HostRequest): Lesson | undefined {
  if (request.kind !== 'chat') return undefined;
  const mode = typeof request.toolChoice === 'object' ? 'named' : request.toolChoice;
  const left = can.toolChoice.filter((each) => each !== mode);
  if (left.length === can.toolChoice.length) return undefined;
  return {
    capabilities: learned({ ...can, toolChoice: left }, 'toolChoice'),
    text: `The host refused the tool choice "${mode}", so it is asked for in another way from now on.`,
  };
}

function withoutParam(can: Capabilities, { param, setting }: HostError): Lesson | undefined {
  if (param === undefined) return undefined;
  const name = samplingNames.find((each) => each === setting);
  const isKnown = name !== undefined && can.sampling[name] !== undefined && can.sampling[name] !== 'unsupported';
  const capabilities = isKnown
    ? learned({ ...can, sampling: { ...can.sampling, [name]: 'unsupported' } }, `sampling.${name}`)
    : can;
  return { capabilities, omit: param, text: `The host does not know "${param}", so it is left out from now on.` };
}

function withinWindow(can: Capabilities, { contextTokens }: HostError): Lesson | undefined {
  if (!contextTokens || contextTokens >= (can.limits.contextTokens ?? Infinity)) return undefined;
  return {
    capabilities: learned({ ...can, limits: { ...can.limits, contextTokens } }, 'limits.contextTokens'),
    text: `The host takes ${contextTokens} tokens, so more is shortened from now on.`,
  };
}

function learned(can: Capabilities, capability: string): Capabilities {
  const evidence: Record<string, Evidence> = { ...can.evidence, [capability]: 'learned' };
  return { ...can, evidence };
}
