import type { ModelPrompt, ModelTurn } from '../../scripted-model.js';
import { cutText, writeModelText } from '../../write-model-text.js';
import { nineCharacterId } from '../chat/chat-completion.js';
import { readCallArray, type WrittenCall } from '../self-hosted/read-call-array.js';
import { callMarker, writeNativeText } from '../self-hosted/write-native-text.js';

/** What came out of the model, read by the server's parser. */
export interface OllamaAnswer {
  readonly text: string;
  readonly calls: readonly (WrittenCall & { readonly id: string })[];
  readonly finish: 'stop' | 'length';
  /** All that was written, for counting. */
  readonly raw: string;
}

/** Lets the model write: bound where there is a schema, else read for calls where there are tools; half a list stays text. */
export function generateOllama(
  turn: ModelTurn,
  prompt: ModelPrompt,
  { hasTools, maxTokens }: { readonly hasTools: boolean; readonly maxTokens: number | undefined },
): OllamaAnswer {
  if (prompt.schema !== undefined || !hasTools) {
    const { text, finish } = writeModelText(turn, prompt, { maxTokens });
    return { text, calls: [], finish, raw: text };
  }
  const { text, finish } = cutText(writeNativeText(turn), turn, { maxTokens });
  const at = text.indexOf(callMarker);
  const list = at === -1 ? undefined : readCallArray(text.slice(at), 'arguments');
  if (list === undefined || !list.whole) return { text, calls: [], finish, raw: text };
  const calls = list.calls.map((call) => ({ ...call, id: `call_${nineCharacterId().slice(1).toLowerCase()}` }));
  return { text: text.slice(0, at), calls, finish, raw: text };
}
