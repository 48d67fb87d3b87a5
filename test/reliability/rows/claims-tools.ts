import type { Capabilities, ToolChoiceMode } from '@windrose/core/host';
import { isRecord } from '../../../packages/wire/src/chat/is-record.js';
import { fitsSchema, readJson } from './claims-fits.js';
import type { Asked } from './claims-asked.js';
import type { Claim, Verdict } from './claims-claim.js';
import type { Answered } from './claims-recording.js';

/** What is claimed of tools and calls; all but the switch rests on the model too, on its template and on the parser that it needs. */
export function toolClaims(can: Capabilities): readonly Claim[] {
  if (can.tools === 'none') return [];
  return [
    {
      id: 'tools',
      rests: 'model',
      isAsked: ({ tools, choice }) => tools.length > 0 && choice !== 'none',
      named: /\btools?\b|\bfunctions?\b/i,
      judge: (answered, asked) => judgeCalls(answered, asked, can.tools === 'strict'),
    },
    ...can.toolChoice.map((mode): Claim => {
      const isAsked = ({ tools, choice }: Asked): boolean => tools.length > 0 && modeOf(choice) === mode;
      return { id: `toolChoice.${mode}`, rests: 'model', isAsked, named: /tool[_ -]?choice/i, judge: judgeChoice };
    }),
    ...(can.parallelCalls ? [parallelCalls] : []),
    ...(can.parallelSwitch === true ? [parallelSwitch] : []),
  ];
}

const modeOf = (choice: Asked['choice']): ToolChoiceMode | undefined => (typeof choice === 'object' ? 'named' : choice);

/** No call says nothing: it was the model's to make. */
function judgeCalls({ calls }: Answered, { tools }: Asked, isStrict: boolean): Verdict {
  if (calls.length === 0) return undefined;
  for (const { name, arguments: written } of calls) {
    const schema = tools.find((tool) => tool.name === name)?.parameters;
    const value = readJson(written);
    if (schema === undefined || !isRecord(value)) return undefined;
    if (isStrict && fitsSchema(schema, value) === false)
      return { contradicted: `arguments that do not fit: ${String(written)}` };
  }
  return 'shown';
}

function judgeChoice({ calls, finish }: Answered, { choice }: Asked): Verdict {
  if (choice === 'auto') return calls.length > 0 ? 'shown' : 'taken';
  if (choice === 'none') return calls.length === 0 ? 'shown' : { contradicted: 'a call, though none was allowed' };
  if (calls.length === 0) return finish === 'length' ? undefined : { contradicted: 'no call, though one was demanded' };
  const wanted = typeof choice === 'object' ? choice.name : undefined;
  const other = wanted === undefined ? undefined : calls.find(({ name }) => name !== wanted);
  return other === undefined ? 'shown' : { contradicted: `a call of ${other.name}, though ${wanted} was demanded` };
}

const parallelCalls: Claim = {
  id: 'parallelCalls',
  rests: 'model',
  isAsked: () => false,
  named: /(?!)/,
  judge: () => undefined,
  isShownBy: ({ calls }) => calls.length > 1,
};

const parallelSwitch: Claim = {
  id: 'parallelSwitch',
  rests: 'server',
  isAsked: ({ tools, parallel }) => tools.length > 0 && parallel !== undefined,
  named: /parallel_tool_calls/,
  judge: ({ calls }, { parallel }) => {
    if (calls.length < 2) return 'taken';
    return parallel === true ? 'shown' : { contradicted: `${calls.length} calls, though one was allowed` };
  },
};
