import type { HostError } from '../errors.js';
import type { Capabilities, Evidence } from '../host/capabilities.js';
import type { HostRequest } from '../host/host.js';
import type { Lesson, Lessons } from '../host/strategy.js';
import { samplingNames } from '../host/sampling.js';

/** What hosts of the family teach. Each lesson takes something away, so asking again comes to an end. */
export const lessons: Lessons = { ofRefusal, ofDisobedience };

/** `undefined` where there is nothing to learn, or nothing that asking again without it could help. */
function ofRefusal(can: Capabilities, error: HostError, request: HostRequest, isLast: boolean): Lesson | undefined {
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
      return withoutOutput(can, 'The host refused to bind the answer to a schema');
    case 'constraint-failed':
      // The host tried, and may do better the next time.
      return isLast ? withoutOutput(can, 'The host could not keep the answer to its schema') : undefined;
    case 'unknown-param':
      return withoutParam(can, error);
    case 'context':
      return withinWindow(can, error);
    default:
      return undefined;
  }
}

function ofDisobedience(can: Capabilities, request: HostRequest): Lesson | undefined {
  if (request.kind !== 'chat' || request.output === undefined || can.output === 'none') return undefined;
  if (request.tools.length > 0) {
    const capabilities = learned({ ...can, outputWithTools: false }, 'outputWithTools');
    const text =
      'The host took a schema beside tools and did not keep to it, so none is sent beside tools from now on.';
    return { capabilities, text };
  }
  return withoutOutput(can, 'The host took a schema for the answer and did not keep to it');
}

function withoutOutput(can: Capabilities, why: string): Lesson | undefined {
  if (can.output === 'none') return undefined;
  const capabilities = learned({ ...can, output: 'none' }, 'output');
  return { capabilities, text: `${why}, so it is asked for in another way from now on.` };
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
