import type { Capabilities } from '@windrose/core/host';
import type { Asked } from './claims-asked.js';
import type { Claim, Verdict } from './claims-claim.js';
import { fitsSchema, readJson } from './claims-fits.js';
import type { Answered } from './claims-recording.js';

const named = /response_format|json_?schema|json_object|\bformat\b|guided|grammar/i;

/** What is claimed of answers that are bound: that is the server's to do, whatever model it serves. */
export function outputClaims(can: Capabilities): readonly Claim[] {
  if (can.output === 'none') return [];
  const isOf = ({ output }: Asked): boolean => (can.output === 'json' ? output === 'json' : typeof output === 'object');
  const claim = (id: string, isAsked: Claim['isAsked']): Claim => ({
    id,
    rests: 'server',
    isAsked: (asked) => isOf(asked) && isAsked(asked),
    named,
    judge: judgeOutput,
  });
  return [
    claim(
      `output.${can.output}`,
      ({ tools, isStreamed }) => tools.length === 0 && (!isStreamed || can.outputWithStream),
    ),
    ...(can.outputWithTools ? [claim('outputWithTools', ({ tools }) => tools.length > 0)] : []),
    ...(can.outputWithStream
      ? [claim('outputWithStream', ({ tools, isStreamed }) => tools.length === 0 && isStreamed)]
      : []),
  ];
}

/** An answer that was cut, or calls in its place, say nothing. */
export function judgeOutput({ text, finish, calls }: Answered, { output }: Asked): Verdict {
  if (!/^(stop|eos_token)$/.test(finish) || calls.length > 0) return undefined;
  const value = readJson(text);
  if (value === undefined) return { contradicted: `no JSON: ${text.slice(0, 100)}` };
  const fits = typeof output !== 'object' || fitsSchema(output, value);
  if (fits === undefined) return undefined;
  return fits ? 'shown' : { contradicted: `does not fit its schema: ${text.slice(0, 100)}` };
}
