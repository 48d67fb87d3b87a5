/** The end marker of chat-completions streams. */
export const doneEvent = 'data: [DONE]\n\n';

/** One event of a server-sent stream with JSON as its data. */
export function jsonEvent(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
