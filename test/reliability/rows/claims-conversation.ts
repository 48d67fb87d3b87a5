import type { Capabilities } from '@windrose/core/host';
import type { Asked, AskedMessage } from './claims-asked.js';
import type { Claim } from './claims-claim.js';

const nine = /^[a-zA-Z0-9]{9}$/;
const order = /\broles?\b|alternat|message[_ ]order/i;

/** What is claimed of the messages a host takes: that rests on the model's template, and such a history that is answered shows it. */
export function conversationClaims(can: Capabilities): readonly Claim[] {
  const claim = (id: string, named: RegExp, isIn: (messages: readonly AskedMessage[]) => boolean): Claim => ({
    id,
    rests: 'model',
    isAsked: ({ messages }) => isIn(messages),
    named,
    judge: () => 'shown',
  });
  const takesResults = can.tools !== 'none' && can.roles !== 'alternating';
  return [
    claim(
      'roles.turns',
      order,
      (all) => hasTurns(all) && (can.roles === 'alternating' ? isOfTurns(all) : !breaksOrder(all)),
    ),
    ...(takesResults ? [claim('roles.results', order, (all) => hasResults(all) && !breaksOrder(all))] : []),
    ...(can.roles === 'free' ? [claim('roles.free', order, breaksOrder)] : []),
    ...(can.systemRole ? [claim('systemRole', /system/i, ([first]) => first?.role === 'system')] : []),
    ...(can.images ? [claim('images', /image/i, (messages) => messages.some(({ hasImage }) => hasImage))] : []),
    ...(takesResults ? [claim(`callIds.${can.callIds}`, /\bids?\b/i, idsFor(can.callIds))] : []),
  ];
}

/** `nine`: all ids that were sent are of nine letters or digits; `any`: one is not. */
export function idsFor(kind: Capabilities['callIds']): (messages: readonly AskedMessage[]) => boolean {
  return (messages) => {
    const ids = messages.flatMap(({ calls }) => calls.flatMap(({ id }) => (id === undefined ? [] : [id])));
    return ids.length > 0 && ids.every((id) => nine.test(id)) === (kind === 'nine');
  };
}

/** Only user and assistant, taking turns. */
export function isOfTurns(messages: readonly AskedMessage[]): boolean {
  return messages.every(({ role, calls }, at) => role === (at % 2 === 0 ? 'user' : 'assistant') && calls.length === 0);
}

/** A user's turn that follows an answer in words. */
function hasTurns(messages: readonly AskedMessage[]): boolean {
  return messages.some(({ role }, at) => {
    const before = messages[at - 1];
    return role === 'user' && before?.role === 'assistant' && before.hasText && before.calls.length === 0;
  });
}

/** Calls with all of their results right behind them. */
function hasResults(messages: readonly AskedMessage[]): boolean {
  return messages.some(({ calls }, at) => {
    const results = messages.slice(at + 1, at + 1 + calls.length);
    return calls.length > 0 && results.length === calls.length && results.every(({ role }) => role === 'tool');
  });
}

/** What Mistral's own order forbids: a user's turn right after a result, text beside calls. */
export function breaksOrder(messages: readonly AskedMessage[]): boolean {
  return messages.some(({ role, calls, hasText }, at) => {
    const isAfterResult = role === 'user' && messages[at - 1]?.role === 'tool';
    return isAfterResult || (calls.length > 0 && hasText);
  });
}

/** Whether a request holds an order that the table says is not taken. */
export function isBeyondOrder({ roles }: Capabilities, { messages }: Asked): boolean {
  if (roles === 'mistral') return breaksOrder(messages);
  const told = messages[0]?.role === 'system' ? messages.slice(1) : messages;
  return roles === 'alternating' && !isOfTurns(told);
}
