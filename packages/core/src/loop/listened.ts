import type { EventEmitter } from 'eventemitter3';
import { wordsOf } from '../errors.js';
import type { RunEvent } from './events.js';
import type { Tell } from './tell.js';

/** What is told of an answer before it is whole. */
const pieces = [
  'text-delta',
  'reasoning-delta',
  'output-delta',
  'tool-call',
] as const satisfies readonly RunEvent['type'][];

/** Whether a listener hears of an answer while it comes. */
export function hearsPieces(listeners: EventEmitter): boolean {
  return pieces.some((type) => listeners.listenerCount(type) > 0);
}

/** Tells listeners, then the reader. What a listener throws is told with what comes next. */
export function listened(listeners: EventEmitter, tell: Tell): Tell {
  const failures: RunEvent[] = [];
  return (events) => {
    // Most runs have no listener, and these are many events.
    if (listeners.eventNames().length === 0 && failures.length === 0) return tell(events);
    const failed = failures.splice(0);
    // What a listener of these throws ends here, or there would be no end.
    for (const event of failed) hear(listeners, event, []);
    for (const event of events) hear(listeners, event, failures);
    return tell(failed.length > 0 ? [...failed, ...events] : events);
  };
}

/** Each listener hears of the event, whatever another one throws, at once or later. */
function hear(listeners: EventEmitter, event: RunEvent, failures: RunEvent[]): void {
  if (listeners.listenerCount(event.type) === 0) return;
  for (const listener of listeners.listeners(event.type)) {
    (async () => listener(event))().catch((error: unknown) => {
      const text = `A listener of "${event.type}" threw: ${wordsOf(error)}`;
      failures.push({ type: 'notice', code: 'listener-failed', text });
    });
  }
}
