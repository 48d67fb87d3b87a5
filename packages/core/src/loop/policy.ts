import type { Message } from '../message.js';
import type { Approval, Tool } from '../tool.js';
import type { RunState, WhyAsk } from './state.js';

/** Why a call of this tool may not run unasked; `undefined` where it may. What the program says of a tool goes before what the tool says. */
export function whyAsk(tool: Tool, said: Approval | undefined, state: RunState): WhyAsk | undefined {
  const approval = said ?? tool.approval ?? (tool.effect === 'read' ? 'never' : 'when-tainted');
  if (approval === 'never') return undefined;
  // A word that is none of the three asks, too.
  if (approval !== 'when-tainted') return 'always';
  return taintOf(state.messages).length > 0 ? 'tainted' : undefined;
}

/** The tools whose results have tainted a conversation: once a stranger was heard, anything may be his wish. */
export function taintOf(messages: readonly Message[]): string[] {
  return [
    ...new Set(messages.flatMap((each) => (each.role === 'tool' && each.trust !== 'trusted' ? [each.name] : []))),
  ];
}

/** A call that was cut off is run again only where a second time does no harm. */
export function mayRunAgain(tool: Tool): boolean {
  return tool.effect === 'read' || tool.idempotent === true;
}
