import type { WrittenCall } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';
import { countOf } from './read-usage.js';

/** The calls of a message or chunk, in today's list or as the one `function_call` of old. */
export function readWrittenCalls(message: JsonRecord): WrittenCall[] {
  const calls = message['tool_calls'];
  if (Array.isArray(calls) && calls.length > 0) return calls.filter(isRecord).map(readEntry);
  if (isRecord(calls)) return [readEntry(calls)];
  const only = message['function_call'];
  return isRecord(only) ? [readEntry(only)] : [];
}

/** `{ function: { name, arguments } }` or flat; the arguments may be named `parameters`, as TGI once did. */
function readEntry(entry: JsonRecord): WrittenCall {
  const inner = isRecord(entry['function']) ? entry['function'] : entry;
  return {
    index: indexOf(entry['index'] ?? inner['index']),
    id: idOf(entry['id']),
    name: textOf(inner['name'] ?? entry['name']),
    arguments: argumentsOf(inner['arguments'] ?? inner['parameters'] ?? entry['arguments'] ?? entry['parameters']),
  };
}

function indexOf(index: unknown): number | undefined {
  return countOf(typeof index === 'string' && /^\d+$/.test(index) ? Number(index) : index);
}

/** La Plateforme's default for an id is the text "null". */
function idOf(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return id === 'null' ? undefined : textOf(id);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function argumentsOf(written: unknown): string {
  const value = written ?? '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
