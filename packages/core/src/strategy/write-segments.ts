import type { MistralFormat } from '../host/capabilities.js';
import type { PromptSegment } from '../host/host.js';
import { type Beginning, KeptBeginnings } from '../host/kept-beginnings.js';
import type { Message } from '../message.js';
import { endOfSettled } from './end-of-settled.js';
import { makeOnce } from './make-once.js';
import { mistralFormats } from './mistral-format.js';
import { type PromptExtras, renderSegments } from './render-segments.js';

type WriteOptions = PromptExtras & { readonly format: MistralFormat };

/**
 * Writes lawful conversations that grow as {@link renderSegments} does. What was written before is the same segments, and is written
 * again only where a user's turn takes what the format puts to the last of them.
 */
export function writingSegments(options: WriteOptions): (messages: readonly Message[]) => readonly PromptSegment[] {
  const kept = new KeptBeginnings<Message, WrittenBeginning>();
  const moves = movesWithUser(options);
  // The end of a prompt is most often what the beginning of the next one grows by.
  const open = makeOnce((messages: readonly Message[]) => renderSegments(messages, options));
  const goOn = makeOnce((messages: readonly Message[]) => renderSegments(messages, { ...options, continues: true }));
  const write = (messages: readonly Message[], { items }: WrittenBeginning): readonly PromptSegment[] =>
    items.length > 0 ? goOn(messages) : open(messages);
  return (messages) => {
    const known = kept.find(messages);
    const begun = known !== undefined && !moves(messages, known.items.length) ? known : new WrittenBeginning();
    const end = endOfSettled(messages);
    if (end > begun.items.length && !moves(messages, end)) {
      const more = messages.slice(begun.items.length, end);
      begun.add(more, write(more, begun));
      kept.keep(messages, begun);
    }
    return begun.segments.concat(write(messages.slice(begun.items.length), begun));
  };
}

class WrittenBeginning implements Beginning<Message> {
  readonly items: Message[] = [];
  readonly segments: PromptSegment[] = [];

  add(messages: readonly Message[], written: readonly PromptSegment[]): void {
    for (const segment of written) this.segments.push(segment);
    for (const message of messages) this.items.push(message);
  }
}

/** Whether messages from some place on change what is written before it. */
function movesWithUser({ format, tools = [] }: WriteOptions): (messages: readonly Message[], from: number) => boolean {
  const { system, tools: place, keepsOldCalls, calls } = mistralFormats[format];
  const isToldLast = system === 'last-user' || (place === 'last-user' && tools.length > 0);
  const byUser = isToldLast || (calls !== 'none' && !keepsOldCalls);
  return (messages, from) =>
    messages
      .slice(from)
      .some(({ role }) => (role === 'user' && byUser) || (role === 'system' && system !== 'own-block'));
}
