/** Words that say no tool fits, or that something is missing, ahead of a call. */
const refusal =
  /\b(?:none of|no (?:\w+ ){0,2}(?:functions?|tools?|apis?)\b|(?:functions?|tools?) (?:\w+ ){0,4}(?:cannot|can't|do(?:es)? not|doesn't|don't)|lack(?:s|ing) (?:the|a|any|some|required|necessary|enough|sufficient)\b|(?:is|are) missing|missing (?:the |a |some )?(?:required |necessary )?(?:param|arg|info|value|data)|not (?:possible|applicable|suitable|relevant|related|sufficient|enough|directly)|insufficient|irrelevant|more information|please (?:provide|specify)|would need)/i;
/** Words that refuse unless what follows says that a call is made all the same. */
const reluctance =
  /\b(?:cannot|can't|can not|could not|couldn't|unable|unfortunately|sorry|apologi[sz]e|do(?:es)? not|doesn't|don't|isn't)/i;
const intent =
  /\b(?:let me|let's|i(?:'ll| will| can| am going to|'m going to) (?:\w+ ){0,2}(?:use|call|check|look|get|find|fetch|query|search|try))\b/i;
/** Words that make what follows an example or a supposition. */
const supposition =
  /\b(?:for example|for instance|e\.g\.|an? example|example (?:call|usage|of)|you (?:could|would|might|may|should)\b|(?:could|would|might) (?:be used|look|need|have|require|then)|if (?:you|we|i|the user|there|it)\b|assum(?:e|ing)|suppos(?:e|ing)|hypothetical|imagine|instead of|avoid|never (?:call|use|write))/i;
/** Words after a call that take it back. */
const retraction =
  /\b(?:none of the|no (?:\w+ )?(?:function|tool)s? (?:can|could|is|are|that|match|fit)|cannot (?:be )?(?:answer|use|determine|fulfil|provide|complete)|(?:question|request|query|prompt) (?:lacks|is missing|does(?:n't| not) (?:provide|contain|include|specify|mention) (?:the |any |all )?(?:required|necessary|enough|sufficient|needed|param))|lacks the|missing (?:the )?(?:required |necessary )?(?:param|arg|info)|placeholder|replace [^\n]{0,60}\bwith\b|(?:is|as|was|just|only|this is) an? (?:example|hypothetical)|not (?:possible|applicable|suitable|relevant|designed|related)|please provide (?:the |any |all )?(?:missing|required|necessary|actual)|actual (?:value|data)|would need (?:more|additional|to know))/i;

/** Whether the talk ahead of a call says that it is none: under a refusal, or as an example. */
export function isSpokenAbout(before: string): boolean {
  const said = before.slice(-800);
  const lastWords = /[^.!?\n]*[.!?:]?\s*$/.exec(said.slice(-300))?.[0] ?? '';
  return refusal.test(said) || (reluctance.test(said) && !intent.test(lastWords)) || isSupposed(before);
}

/** Whether the last words ahead make an example of what follows. */
export function isSupposed(before: string): boolean {
  return supposition.test(before.slice(-200));
}

/** Whether the talk that follows takes the calls back. */
export function isTakenBack(after: string): boolean {
  return retraction.test(after.slice(0, 600));
}
