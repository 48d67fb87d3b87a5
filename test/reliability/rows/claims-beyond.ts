import { type Capabilities, samplingNames } from '@windrose/core/host';
import type { Asked } from './claims-asked.js';
import { idsFor, isBeyondOrder } from './claims-conversation.js';
import { isWithin } from './claims-list.js';
import { judgeOutput } from './claims-output.js';
import type { Answered, Told } from './claims-recording.js';

type Sight = (asked: Asked, answered: Answered, can: Capabilities) => boolean;

/** What a table does not claim, though an answered request shows it. As these rest on the model, or may, only one of the family tells. */
const sights: Readonly<Record<string, Sight>> = {
  'tools are called': (_, { calls }, { tools }) => tools === 'none' && calls.length > 0,
  'several calls in one answer': (_, { calls }, { parallelCalls }) => !parallelCalls && calls.length > 1,
  'a tool is demanded and called': ({ choice, tools }, { calls }, { toolChoice }) =>
    tools.length > 0 && choice === 'required' && !toolChoice.includes('required') && calls.length > 0,
  'a tool is demanded by name and called': ({ choice, tools }, { calls }, { toolChoice }) =>
    tools.length > 0 && typeof choice === 'object' && !toolChoice.includes('named') && calls.length > 0,
  'an answer fits the schema it was to fit': (asked, answered, { output }) =>
    output !== 'schema' && typeof asked.output === 'object' && judgeOutput(answered, asked) === 'shown',
  'an answer fits its schema beside tools': (asked, answered, { outputWithTools }) =>
    !outputWithTools &&
    asked.tools.length > 0 &&
    typeof asked.output === 'object' &&
    judgeOutput(answered, asked) === 'shown',
  'an order of messages that is not claimed is answered': (asked, _, can) => isBeyondOrder(can, asked),
  'system text is taken': ({ messages }, _, { systemRole }) => !systemRole && messages[0]?.role === 'system',
  'ids of calls that are not of nine letters or digits are taken': ({ messages }, _, { callIds }) =>
    callIds === 'nine' && idsFor('any')(messages),
  'images are taken': ({ messages }, _, { images }) => !images && messages.some(({ hasImage }) => hasImage),
};

/** What a host does in a recording beyond its table, in words. */
export function seenBeyond(can: Capabilities, { asked, answered, isOfFamily }: Told): readonly string[] {
  if (asked === undefined || answered === undefined) return [];
  const seen = Object.keys(sights).filter((name) => isOfFamily && sights[name]?.(asked, answered, can) === true);
  const settings = samplingNames.flatMap((name) => {
    const value = asked.settings[name];
    const range = can.sampling[name];
    if (value === undefined) return [];
    if (range === undefined || range === 'unsupported') return [`the setting ${name} is not refused`];
    return isWithin(value, range) ? [] : [`${name} of ${JSON.stringify(value)} is not refused`];
  });
  return [...seen, ...settings];
}
