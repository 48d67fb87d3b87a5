import type { PromptSegment, ToolSpec } from '../host/host.js';
import type { ToolCall, ToolMessage } from '../message.js';
import { block, control, write, type Pen } from './prompt-pen.js';
import { pythonJson, writePythonJson } from './python-json.js';

/** The block that offers tools; nothing where there are none. */
export function renderTools(tools: readonly ToolSpec[], pen: Pen): PromptSegment[] {
  if (tools.length === 0) return [];
  const offered = tools.map(({ name, description, parameters }) => ({
    type: 'function',
    function: { name, description, parameters },
  }));
  return block('AVAILABLE_TOOLS', write(writePythonJson(offered), pen));
}

/** The calls of one turn. */
export function renderCalls(calls: readonly ToolCall[], pen: Pen): PromptSegment[] {
  if (calls.length === 0) return [];
  const marker = control('[TOOL_CALLS]');
  if (pen.calls.startsWith('named')) {
    return calls.flatMap((call) => {
      const id = shownId(call, pen);
      return [
        marker,
        ...write(call.name, pen),
        ...(id === '' ? [] : [control('[CALL_ID]'), ...write(id, pen)]),
        control('[ARGS]'),
        ...write(embed(call.arguments), pen),
      ];
    });
  }
  const list = calls.map((call) => {
    const id = shownId(call, pen);
    return object({ name: quote(call.name), arguments: embed(call.arguments), ...(id !== '' && { id: quote(id) }) });
  });
  return [marker, ...write(`[${list.join(', ')}]`, pen)];
}

/** One result of a call. */
export function renderResult({ name, callId, content }: ToolMessage, pen: Pen): PromptSegment[] {
  const { results } = pen;
  if (results === 'text') return block('TOOL_RESULTS', write(content, pen));
  if (results === 'text-by-id') {
    return block('TOOL_RESULTS', [...write(callId, pen), control('[TOOL_CONTENT]'), ...write(content, pen)]);
  }
  const value = embed(content);
  const text =
    results === 'object-by-id'
      ? object({ content: value, call_id: quote(callId) })
      : `[${object({ name: name === '' ? 'null' : quote(name), content: value })}]`;
  return block('TOOL_RESULTS', write(text, pen));
}

/** Some clients say "null" where a call has no id. */
function shownId({ id }: ToolCall, { calls }: Pen): string {
  return calls.endsWith('with-ids') && id !== 'null' ? id : '';
}

/** An object of values that are JSON already. */
function object(members: Readonly<Record<string, string>>): string {
  const written = Object.entries(members).map(([key, value]) => `"${key}": ${value}`);
  return `{${written.join(', ')}}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** JSON text as the value it is, any other text as a JSON string. */
function embed(text: string): string {
  return pythonJson(text) ?? quote(text);
}
