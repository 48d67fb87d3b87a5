import { isDeclining, isSupposing } from './foreign-cues.js';

/** Words that say no tool fits, or that something is missing, ahead of a call. */
const refusal =
  /\b(?:none of|no (?:\w+ ){0,2}(?:functions?|tools?|apis?)\b|(?:functions?|tools?) (?:\w+ ){0,4}(?:cannot|can't|do(?:es)? not|doesn't|don't)(?! (?:require|need|take|have to)\b)|lack(?:s|ing) (?:the|a|any|some|required|necessary|enough|sufficient)\b|(?:is|are) missing|missing (?:the |a |some )?(?:required |necessary )?(?:param|arg|info|value|data)|not (?:possible|applicable|suitable|relevant|related|sufficient|enough|directly)|insufficient|irrelevant|more information|please (?:provide|specify)|would need)/i;
/** Words that refuse unless what follows says that a call is made all the same. */
const reluctance =
  /\b(?:cannot|can't|can not|could not|couldn't|unable|unfortunately|sorry|apologi[sz]e|do(?:es)? not|doesn't|don't|isn't)/i;
const intent =
  /\b(?:let me|let's|i(?:'ll| will| can| am going to|'m going to) (?:\w+ ){0,2}(?:use|call|check|look|get|find|fetch|query|search|try)|here(?:'s| is| are) (?:the|your|my) (?:\w+ ){0,3}(?:calls?|functions?)\b(?! (?:format|template|structure|syntax|signature)))/i;
/** Words that make what follows an example or a supposition, whatever its form. */
const supposition =
  /\b(?:for instance|e\.g\.|(?:for|an?) example|examples?(?: (?:call|usage|of)|\W{0,9}$)|if (?:you|we|i|the user|there|it)\b|if (?:the|a|an|any|such|your) [^.!?\n]{0,120}\b(?:would|could|might)\b|assum(?:e|ing)|suppos(?:e|ing)|hypothetical|imagine|instead of|avoid|never (?:call|use|write)|(?:call|function|general) (?:format|template|structure|syntax|signature)|placeholder|(?:sh(?:ould|all) i|(?:do|would) you \w+ me to) (?:proceed|\w+ (?:it|this|that)\b)|(?:please|you) confirm)/i;
/** Words that advise: what they are about is a call only in a list of calls, the form that answers take. */
const advice =
  /\b(?:you (?:could|would|might|may|should)\b|(?:could|would|might) (?:be used|look|need|have|require|then))/i;
/** Words that list what could be called. */
const listing =
  /\b(?:available (?:tools|functions)|(?:tools|functions) (?:that )?(?:you|i|we) (?:have|can)|have (?:access to )?(?:the following |these |\w{1,20} )?(?:tools|functions))\b|^\W{0,3}(?:tools|functions)\W{0,3}$/im;
/** Words after a call that take it back. */
const retraction =
  /\b(?:none of the|no (?:\w+ )?(?:function|tool)s? (?:can|could|is|are|that|which|to|available|provided|match|fit)|however[^.\n]{0,160}\b(?:cannot|can't|only|does not|doesn't|not (?:be|provide|directly|the|an?)|no (?:function|tool)s?)\b|(?:hypothetical|made[- ]up|fictional|dummy|arbitrary) (?:value|data|number|param|input)|(?:values?|numbers?|they|it) (?:are|is|were|was) (?:\w+ )?(?:hypothetical|made[- ]up|fictional|arbitrary)|cannot (?:be )?(?:answer|use|determine|fulfil|provide|complete)|(?:question|request|query|prompt) (?:lacks|is missing|does(?:n't| not) (?:provide|contain|include|specify|mention) (?:the |any |all )?(?:required|necessary|enough|sufficient|needed|param))|lacks the|missing (?:the )?(?:required |necessary )?(?:param|arg|info)|placeholder|replace [^\n]{0,60}\bwith\b|(?:is|as|was|just|only) an? (?:example|hypothetical)|not (?:possible|applicable|suitable|relevant|designed|related)|please provide (?:the |any |all )?(?:missing|required|necessary|actual)|actual (?:value|data)|would need (?:more|additional|to know)|(?:sh(?:ould|all) i|(?:do|would) you \w+ me to) (?:proceed|\w+ (?:it|this|that)\b)|(?:please|you) confirm)/i;
/** Words that announce a call. */
const announcement =
  /(?:call|functi?on|tool|action:|invo[ck]|aufruf|funktion|appel|foncti|llamada|función|chiamata|funzione)/i;

/** Whether the talk ahead of a call says that it is none: under a refusal, or as an example. */
export function isSpokenAbout(before: string, isList: boolean): boolean {
  const said = before.slice(-800);
  const lastWords = lastSentence(said);
  if (refusal.test(said) || isDeclining(said)) return true;
  const isHeld = reluctance.test(said) || (!isList && listing.test(said));
  return (isHeld && !intent.test(lastWords)) || isSupposed(before) || (!isList && isAdvised(before));
}

/** Whether the last words ahead make an example of what follows. */
export function isSupposed(before: string): boolean {
  const said = before.slice(-200);
  return supposition.test(said) || isSupposing(said);
}

/** Whether the last words ahead tell the reader what could be called. */
export function isAdvised(before: string): boolean {
  return advice.test(before.slice(-200));
}

/** Whether the talk that follows takes the calls back. */
export function isTakenBack(after: string): boolean {
  const said = after.slice(0, 600);
  return retraction.test(said) || isDeclining(said);
}

/** Whether the last words ahead speak of a call or a tool. */
export function isAnnounced(before: string): boolean {
  return announcement.test(lastSentence(before));
}

function lastSentence(before: string): string {
  return /[^.!?\n]*[.!?:]?\s*$/.exec(before.slice(-300))?.[0] ?? '';
}
