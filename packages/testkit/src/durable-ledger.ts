import type { Message } from '@windrose/core';
import { durableCalls, durableOutput, type LedgerEntry, underWayAt } from './durable-story.js';

/** What a run of the story came to, as far as its engine tells. */
export interface DurableEnding {
  readonly output: unknown;
  /** The messages of its state: what the model was told of each call is looked at. */
  readonly messages?: readonly Message[];
}

/** What is wrong between what was done, what the model was told and how the run ended, where its process died at these points. */
export function checkLedger(
  ledger: readonly LedgerEntry[],
  { output, messages }: DurableEnding,
  deaths: readonly string[],
): string[] {
  const mayRepeat = new Set(deaths.flatMap(underWayAt));
  return [
    ...(output === durableOutput ? [] : [`the output is ${JSON.stringify(output)}`]),
    ...repeated(ledger, mayRepeat),
    ...durableCalls.flatMap((call) => checkCall(call, ledger, mayRepeat)),
    ...(messages === undefined
      ? []
      : durableCalls.flatMap((call, at) => checkTold(call, ledger, messages, at, mayRepeat))),
  ];
}

function repeated(ledger: readonly LedgerEntry[], mayRepeat: ReadonlySet<string>): string[] {
  const begun = ledger.filter(({ at }) => at === 'begun').map(({ what }) => what);
  const twice = new Set(begun.filter((what, index) => begun.indexOf(what) !== index));
  return [...twice].filter((what) => !mayRepeat.has(what)).map((what) => `${what} was finished and began again`);
}

function checkCall(call: string, ledger: readonly LedgerEntry[], mayRepeat: ReadonlySet<string>): string[] {
  const own = ledger.filter(({ what }) => what === call);
  const done = own.filter(({ at }) => at === 'done').length;
  const keys = new Set(own.map(({ key }) => key));
  const shared = ledger.some(({ what, key }) => what !== call && key !== undefined && keys.has(key));
  const isWrite = call.startsWith('pay');
  return [
    ...(isWrite && own.length > 2 ? [`${call} began ${own.length - done} times`] : []),
    ...(isWrite && done > 1 ? [`${call} was done ${done} times`] : []),
    ...(done === 0 && !(isWrite && mayRepeat.has(call)) ? [`${call} was never done`] : []),
    ...(keys.size > 1 ? [`${call} was given ${keys.size} idempotency keys`] : []),
    ...(shared ? [`${call} shares its idempotency key`] : []),
  ];
}

/** A write is told as what it came to, or as not known; anything else as what it came to. */
function checkTold(
  call: string,
  ledger: readonly LedgerEntry[],
  messages: readonly Message[],
  at: number,
  mayRepeat: ReadonlySet<string>,
): string[] {
  const told = messages.filter((message) => message.role === 'tool')[at];
  const isDone = ledger.some((entry) => entry.what === call && entry.at === 'done');
  if (isDone && told?.content === JSON.stringify(call)) return [];
  const isUnknown = told?.isError === true && told.content.includes('It is not known whether pay ran');
  if (isUnknown && call.startsWith('pay') && mayRepeat.has(call)) return [];
  return [`${call} was ${isDone ? 'done' : 'not done'}, and the model was told ${told?.content}`];
}
