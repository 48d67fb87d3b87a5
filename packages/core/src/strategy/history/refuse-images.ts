import { CapabilityError } from '../../errors.js';
import type { Message } from '../../message.js';
import type { HistoryRule } from './rule.js';

/** Refuses pictures for a host that takes none: a question without its picture would be another question. */
export const refuseImages: HistoryRule = (messages, _note, { offset }) => {
  const index = messages.findIndex(holdsImage);
  if (index < 0) return messages;
  throw new CapabilityError(
    'images',
    `The host takes no images, and messages[${offset + index}] holds one. Say in words what it shows, or choose a model that sees.`,
  );
};

/** Whether a message shows a picture. */
export function holdsImage(message: Message): boolean {
  return message.role === 'user' && message.parts.some(({ type }) => type === 'image');
}
