import type { HostErrorKind } from '@windrose/core/host';
import { choiceKeys, schemaKeys, toolKeys } from './request-keys.js';

/** By what a kind of refusal is known; all that is given must fit. */
export interface RefusalSignal {
  readonly kind: HostErrorKind;
  /** HTTP statuses; 5 stands for all of 5xx. */
  readonly statuses?: readonly number[];
  /** Looked for in the message, the code and the type. */
  readonly said?: RegExp;
  /** The request must have had one of these keys. */
  readonly asked?: readonly string[];
}

/** What hosts in common say in refusals that no status tells apart; the first that fits counts. */
export const saidSignals: readonly RefusalSignal[] = [
  {
    kind: 'quota',
    said: /insufficient[_ ](quota|balance|credits?|funds)|plan and billing|(out of|no( more| remaining)?) credits|credits? ([a-z]+ )?(exhausted|expired|depleted|used up)|payment required|budget[_ ](has been )?exceeded|daily free|daily allocation/i,
  },
  {
    kind: 'auth',
    said: /(invalid|incorrect|missing)[_ ]api[_ ]key|invalid (token|credentials)|authentication[_ ](error|failed|required)/i,
  },
  {
    kind: 'order',
    said: /unexpected role|roles? must alternate|only user and assistant roles|system role (is )?not supported|invalid_request_message_order|\b32[38]0$|(?<!maximum )length of 9|with length 9|not the same number of function calls|expected last role|invalid_function_call\b|must be followed by tool messages|must be a response to a prec/im,
  },
  {
    kind: 'context',
    said: /maximum context|context[_ ](length|size|window|limit)|exceed_context|too_many_prompt_tokens|(prompt|input|messages?|request)[^.]{0,40}(is |are )?too (long|large)|too many (input |prompt )?tokens|maximum model length|max_new_tokens` must be|inputs` must have less than/i,
  },
];

/** As {@link saidSignals}, for what stands behind a key that is not known. */
export const laterSignals: readonly RefusalSignal[] = [
  {
    kind: 'constraint-failed',
    said: /json mode couldn'?t be met|json_validate_failed|tool_use_failed|failed to generate json/i,
  },
  {
    kind: 'tool-choice-unsupported',
    said: /--enable-auto-tool-choice|--tool-call-parser/,
    asked: [...toolKeys, ...choiceKeys],
  },
  {
    kind: 'tool-choice-unsupported',
    said: /tool[_ ]choice/i,
    asked: choiceKeys,
    statuses: [200, 400, 404, 422, 501],
  },
  {
    kind: 'schema-unsupported',
    said: /json[_ ]?schema|response_format|guided|grammar|structured[_ ]output|json[_ ](mode|object)|xgrammar|outlines|tool_error/i,
    asked: schemaKeys,
    statuses: [200, 400, 404, 422, 500, 501],
  },
  {
    kind: 'tools-unsupported',
    said: /not support (the )?(tools?|functions?)|(tool|function)s?[ _-]?(use|calls?|calling)? (is |are )?(not|isn't|aren't|un)[ ]?(supported|available|enabled|allowed)|support tool use|requires? --jinja|parser for this template|schema conversion|parse grammar|tool_error/i,
    asked: toolKeys,
  },
  {
    kind: 'model-gone',
    said: /model[^.]{0,120}(not found|(does not|doesn't|not) exist|deprecated|decommissioned|retired|no longer|not available|unavailable)|no such model|model_not_found|unknown[_ ]model|invalid[_ ]model\b|(pull|pulling) it first/i,
    statuses: [200, 400, 401, 403, 404, 410, 422],
  },
];

/** What a status says by itself. */
export const statusSignals: readonly RefusalSignal[] = [
  { kind: 'quota', statuses: [402] },
  // OpenRouter, of what was asked.
  { kind: 'bad-request', said: /requires moderation/i },
  { kind: 'auth', statuses: [401, 403] },
  { kind: 'model-gone', statuses: [404, 410] },
  { kind: 'context', statuses: [413] },
  { kind: 'rate', statuses: [429] },
  { kind: 'rate', said: /rate[_ ]?limit|too many requests/i },
  { kind: 'bad-request', statuses: [501, 505] },
  { kind: 'transient', statuses: [408, 409, 424, 425, 5] },
  // Inside an answer that had begun well: what broke it is the host's own.
  { kind: 'transient', statuses: [200] },
  { kind: 'bad-request' },
];
