import { randomUUID } from 'node:crypto';

import type { TokenUsage } from '../../model-answer.js';
import type { ModelTurn } from '../../scripted-model.js';
import { cutText, writeModelText } from '../../write-model-text.js';
import { nineCharacterId } from '../chat/chat-completion.js';
import { usageOf } from '../self-hosted/count-prompt-tokens.js';
import { forceCalls } from '../self-hosted/force-calls.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { pythonJson } from '../self-hosted/python-json.js';
import { readCallArray, type WrittenCall } from '../self-hosted/read-call-array.js';
import { callMarker, writeNativeText } from '../self-hosted/write-native-text.js';
import type { VllmPrompt } from './read-vllm-prompt.js';
import type { VllmToolChoice } from './read-vllm-tool-choice.js';
import type { VllmBody } from './vllm-request.js';

/** An answer before it is put into a body or chunks. */
export interface VllmAnswer {
  /** Null where the parser left nothing beside the calls. */
  readonly text: string | null;
  readonly calls: readonly (WrittenCall & { readonly id: string })[];
  readonly finish: 'stop' | 'length' | 'tool_calls';
  readonly usage: TokenUsage;
}

type Generation = Omit<VllmAnswer, 'usage' | 'calls'> & {
  readonly calls: readonly WrittenCall[];
  readonly raw: string;
};

/** Lets the model write under what the request asks for (a regex or grammar is taken as given), and reads it with the server's parser. */
export function generateVllm(
  turn: ModelTurn,
  shown: VllmPrompt,
  choice: VllmToolChoice,
  { body, third }: { readonly body: VllmBody; readonly third: boolean },
): VllmAnswer {
  const streamed = body.stream === true;
  const generation = generate(turn, shown, choice, { body, third, streamed });
  const { raw, ...answer } = generation;
  const parsedWhole = choice.mode === 'auto' && !streamed;
  const id = (): string => (parsedWhole ? nineCharacterId() : `chatcmpl-tool-${randomUUID().replaceAll('-', '')}`);
  const calls = answer.calls.map((call) => ({ ...call, id: id() }));
  return { ...answer, calls, usage: usageOf(shown.promptTokens, raw) };
}

function generate(
  turn: ModelTurn,
  { prompt, maxTokens }: VllmPrompt,
  { mode, tools }: VllmToolChoice,
  { body, third, streamed }: { readonly body: VllmBody; readonly third: boolean; readonly streamed: boolean },
): Generation {
  const options = { maxTokens };
  if (mode === 'required' || mode === 'named') {
    const calls = forceCalls(turn, tools);
    if (mode === 'named')
      return readNamed(calls[0]?.name ?? '', cutText(turn.writes ?? pythonJson(calls[0]?.arguments), turn, options));
    const list = calls.map(({ name, arguments: parameters }) => ({ name, parameters }));
    return readRequired(cutText(turn.writes ?? pythonJson(list), turn, options), streamed);
  }
  if (mode === 'auto' && prompt.schema === undefined) {
    return readParsed(cutText(writeNativeText(turn), turn, options), streamed);
  }
  const choices = body.structured_outputs?.choice ?? body.guided_choice;
  const chosen = choices?.find((one) => one === turn.text) ?? choices?.[0];
  const bound = chosen !== undefined && turn.writes === undefined ? { ...turn, writes: chosen } : turn;
  const { text, finish } = writeModelText(bound, prompt, options);
  const kept = third && body.skip_special_tokens !== false ? text.replaceAll(callMarker, '') : text;
  return { text: kept, calls: [], finish, raw: text };
}

type Written = { readonly text: string; readonly finish: 'stop' | 'length' };

/** The whole text is one call's arguments; the finish stays what it was. */
function readNamed(name: string, { text, finish }: Written): Generation {
  return { text: '', calls: [{ name, arguments: text }], finish, raw: text };
}

/** The text is a list of calls; half a list is no call unless it is streamed. */
function readRequired({ text, finish }: Written, streamed: boolean): Generation {
  const list = readCallArray(text, 'parameters');
  const calls = list !== undefined && (list.whole || streamed) ? list.calls : [];
  return {
    text: '',
    calls: spell(calls),
    finish: finish === 'stop' && calls.length > 0 ? 'tool_calls' : finish,
    raw: text,
  };
}

/** Mistral's parser before its eleventh format: text, one marker, a list; what it cannot read stays content. */
function readParsed({ text, finish }: Written, streamed: boolean): Generation {
  const [content = '', list, ...more] = text.split(callMarker);
  if (list === undefined) return { text: content, calls: [], finish, raw: text };
  if (more.length > 0) {
    throw new HostRefusal(
      500,
      'InternalServerError',
      `Only one BOT token should have been outputted, but got ${text}.`,
    );
  }
  const read = readCallArray(list, 'arguments');
  if (read === undefined || !(read.whole || streamed))
    return { text: `${content}${list}`.trim(), calls: [], finish, raw: text };
  return {
    text: content === '' ? null : content,
    calls: spell(read.calls),
    finish: finish === 'stop' ? 'tool_calls' : finish,
    raw: text,
  };
}

/** Arguments are written anew, as Python writes JSON; half a text stays as it is. */
function spell(calls: readonly WrittenCall[]): WrittenCall[] {
  return calls.map(({ name, arguments: text }) => {
    try {
      return { name, arguments: pythonJson(JSON.parse(text)) };
    } catch {
      return { name, arguments: text };
    }
  });
}
