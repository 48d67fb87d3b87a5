import type { Capabilities, MistralFormat } from '../host/capabilities.js';
import type { PromptSegment } from '../host/host.js';
import type { TurnShape } from '../host/strategy.js';
import { callsOf, type Message } from '../message.js';
import { prepareHistory } from './history.js';
import { type FormatRules, mistralFormats } from './mistral-format.js';
import { withOutputWords } from './output-words.js';
import { writePythonJson } from './python-json.js';
import { withToolWords, writeResult, writeTurn } from './tool-words.js';
import { writingSegments } from './write-segments.js';

/** A prompt for a turn, and what had to be changed in the conversation for it. */
export interface WrittenPrompt {
  readonly prompt: readonly PromptSegment[];
  readonly changes: readonly string[];
}

/** Writes prompts for turn after turn: the conversation is made lawful for the format, tools and output are told. */
export function preparePrompt(
  { tools, output }: TurnShape,
  can: Capabilities,
  format: MistralFormat,
): (messages: readonly Message[]) => WrittenPrompt {
  const rules = mistralFormats[format];
  const inWords = rules.calls === 'none';
  const lawful = prepareHistory(
    formatCapabilities(can, rules),
    inWords ? { calls: 'words', write: writeTurn, writeResult } : { calls: 'native' },
  );
  const front = inWords && tools.length > 0 ? withToolWords([], tools) : [];
  const write = writingSegments(inWords ? { format, defuseContent: true } : { format, tools });
  return (messages) => {
    const history = lawful(messages);
    const asked =
      output === undefined ? history.messages : withOutputWords(history.messages, output.schema, writePythonJson);
    return {
      prompt: write(front.length > 0 ? [...front, ...asked] : asked),
      changes: [...history.changes, ...leftOut(history.messages, rules)],
    };
  };
}

/** The prompt is ours: what may stand in it is the format's matter, whatever the host says of messages. */
function formatCapabilities(can: Capabilities, rules: FormatRules): Capabilities {
  return {
    ...can,
    roles: rules.textWithCalls || rules.calls === 'none' ? 'free' : 'mistral',
    systemRole: true,
    callIds: rules.calls.endsWith('with-ids') ? 'nine' : 'any',
  };
}

function leftOut(messages: readonly Message[], { keepsOldCalls, calls }: FormatRules): string[] {
  if (keepsOldCalls || calls === 'none') return [];
  const lastUser = messages.findLastIndex(({ role }) => role === 'user');
  const isLost = messages
    .slice(0, Math.max(lastUser, 0))
    .some((message) => message.role === 'assistant' && callsOf(message).length > 0);
  return isLost ? ["Calls and results before the user's last turn were left out, as the format has it."] : [];
}
