export type { Journal } from './journal/journal.js';
export { inJson } from './journal/in-json.js';
export { runDurably, type DurableOptions } from './journal/run-durably.js';
export { runJournal } from './journal/run-journal.js';
export { decisionAdvice, hearDecision, isDecision } from './loop/approval.js';
export { inputMessages } from './loop/input-messages.js';
export type { RunJournal } from './loop/run-journal.js';
export type { Thread, ThreadTurn } from './loop/thread.js';
export { untilAbort } from './loop/until-abort.js';
