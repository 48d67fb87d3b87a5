import type { Asked } from './claims-asked.js';
import type { Answered, Told } from './claims-recording.js';

/**
 * What a recording says of a claim. `shown`: the answer shows that it was honoured. `taken`: it was asked and answered, and the answer cannot
 * tell whether it was obeyed. `undefined`: nothing.
 */
export type Verdict = 'shown' | 'taken' | { readonly contradicted: string } | undefined;

/** One thing that a host is said to be able to do. */
export interface Claim {
  readonly id: string;
  /** On what it rests: on the server, whatever it serves, or on a model too, its template and what it was trained on. */
  readonly rests: 'server' | 'model';
  /** Whether a request makes use of it, within the bounds that are claimed. */
  readonly isAsked: (asked: Asked) => boolean;
  /** What a refusal on its account says. */
  readonly named: RegExp;
  readonly judge: (answered: Answered, asked: Asked) => Verdict;
  /** Where an answer shows it whatever was asked. */
  readonly isShownBy?: (answered: Answered) => boolean;
}

/** What a refusal says that is about nothing that is claimed: the length of the request, its sender, a picture's address, what the model wrote. */
const aboutOthers = new RegExp(
  [
    'context[_ ](length|window|size)|too_many_prompt_tokens|(messages?|prompt|input)[^.]{0,40}too (long|large)',
    'rate.?limit|api.?key|quota|credit|while downloading',
    'tool_use_failed|failed_generation|failed to generate|json_validate_failed',
  ].join('|'),
  'i',
);

/** What a recording says of a claim; a refusal speaks against it only where it names what was asked. */
export function judgeClaim(claim: Claim, { asked, answered, refusal }: Told): Verdict {
  if (answered !== undefined && claim.isShownBy?.(answered) === true) return 'shown';
  if (asked === undefined || !claim.isAsked(asked)) return undefined;
  if (answered !== undefined) return claim.judge(answered, asked);
  if (refusal === undefined || aboutOthers.test(refusal) || !claim.named.test(refusal)) return undefined;
  return { contradicted: `refused: ${refusal.slice(0, 200)}` };
}
