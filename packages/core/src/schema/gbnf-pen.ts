import type { PlaceOpener } from './gbnf-places.js';
import type { Languages } from './gbnf-regular.js';
import type { GrammarRules } from './gbnf-rules.js';

/** The schema needs more rules than a grammar may have: it is written anew, and not as deep. */
export class TooLarge extends Error {}

/** Where the parts of a grammar are written to, and how lists are spaced. */
export interface Pen {
  readonly rules: GrammarRules;
  readonly languages: Languages;
  readonly comma: string;
  readonly colon: string;
  readonly places: PlaceOpener;
}

/** How far a schema is bound: down to which depth, and by automata of how many states. */
export interface Limits {
  readonly depth: number;
  readonly states: number;
}
