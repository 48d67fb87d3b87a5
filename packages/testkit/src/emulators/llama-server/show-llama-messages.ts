import { refusalOfOldTemplate, refusalOfThirdTemplate } from '../../chat-template.js';
import type { ModelPrompt } from '../../scripted-model.js';
import { readOrder, showMessages, textOfMessage } from '../chat/chat-messages.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { invalidRequest, type LlamaChatBody } from './llama-server-body.js';
import type { LlamaOrder } from './read-llama-order.js';

/** The template a server was started with: the old one, for which the engine fills in, or the third format's own. */
export type LlamaTemplate = 'generic' | 'nemo';

type Shown = ModelPrompt['messages'][number];

/** Renders messages; what a template raises is status 500. */
export function showLlamaMessages(body: LlamaChatBody, order: LlamaOrder, template: LlamaTemplate): readonly Shown[] {
  checkContents(body);
  if (template === 'generic') return showGeneric(body, order);
  const refusal = refusalOfThirdTemplate(readOrder(body.messages));
  if (refusal !== undefined) throw raised(refusal);
  return showMessages(body.messages);
}

/** Whether the model gets to see the tools: always by a template that knows them, else only where it may call them. */
export function toolsAreShown({ choice, schema }: LlamaOrder, template: LlamaTemplate): boolean {
  return template === 'nemo' || (choice !== 'none' && schema === undefined);
}

function checkContents({ messages }: LlamaChatBody): void {
  for (const { role, content, tool_calls: calls } of messages) {
    const empty = (content ?? null) === null;
    if (role !== 'assistant' && empty) throw invalidRequest("All non-assistant messages must contain 'content'");
    if (empty && !calls?.length) {
      throw invalidRequest("Assistant message must contain either 'content' or 'tool_calls'!");
    }
    for (const { function: called } of calls ?? []) checkArguments(called.arguments);
  }
}

function checkArguments(text: string): void {
  try {
    JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw raised(`Failed to parse tool call arguments as JSON: ${text}`);
  }
}

/** What the engine makes of messages that the old template has no words for: system text, tools, calls and results. */
function showGeneric(body: LlamaChatBody, order: LlamaOrder): Shown[] {
  const asked = order.tools.length > 0 && toolsAreShown(order, 'generic');
  const list = `Tools: ${JSON.stringify(order.tools)}\nAnswer in JSON, with a \`tool_call\` or with a \`response\`.`;
  const system = [
    ...body.messages.filter(({ role }) => role === 'system').map(textOfMessage),
    ...(asked ? [list] : []),
  ];
  const shown: Shown[] = [];
  for (const message of body.messages.filter(({ role }) => role !== 'system')) {
    const before = shown.at(-1);
    if (message.role !== 'tool') shown.push({ role: message.role, text: genericText(message) });
    else if (before?.role === 'tool')
      shown.splice(-1, 1, { role: 'tool', text: `${before.text}\n${genericText(message)}` });
    else shown.push({ role: 'tool', text: genericText(message) });
  }
  const turns = shown.map(({ role, text }) => ({ role: role === 'tool' ? 'user' : role, text }));
  const refusal = refusalOfOldTemplate(turns);
  if (refusal !== undefined) throw raised(refusal);
  const [first, ...rest] = turns;
  return first === undefined ? [] : [{ role: first.role, text: [...system, first.text].join('\n\n') }, ...rest];
}

function genericText(message: LlamaChatBody['messages'][number]): string {
  const text = textOfMessage(message);
  if (message.role === 'tool') return JSON.stringify({ tool_response: { content: text } });
  const calls = (message.tool_calls ?? []).map(({ function: { name, arguments: values } }) => ({
    name,
    arguments: JSON.parse(values === '' ? '{}' : values),
  }));
  return calls.length > 0 ? JSON.stringify({ tool_calls: calls, content: text }) : text;
}

function raised(message: string): HostRefusal {
  return new HostRefusal(500, 'server_error', message);
}
