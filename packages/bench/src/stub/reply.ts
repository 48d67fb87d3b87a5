import type { Scenario } from './scenario.js';
import { answerWords, callsOfTurn, objectText, type ScriptedCall } from './script.js';

/** What the stub has read of a request. */
export interface Question {
  /** How often the model has answered before. */
  readonly turn: number;
  readonly isStreamed: boolean;
  readonly wantsObject: boolean;
}

/** An answer, cut into writes. */
export interface Reply {
  readonly contentType: string;
  readonly writes: readonly Buffer[];
}

/** The answer to a question in a scenario. */
export function makeReply(scenario: Scenario, question: Question): Reply {
  const { isStreamed, turn } = question;
  if (isStreamed) return { contentType: 'text/event-stream', writes: inWrites(eventsOf(scenario, question), scenario) };
  const calls = turn < scenario.turns ? callsOfTurn(scenario, turn) : [];
  const message =
    calls.length > 0
      ? { role: 'assistant', content: null, tool_calls: calls.map(writeCall) }
      : { role: 'assistant', content: contentOf(scenario, question).join('') };
  const choice = { index: 0, message, finish_reason: calls.length > 0 ? 'tool_calls' : 'stop' };
  const body = { ...headOf(turn), object: 'chat.completion', choices: [choice], usage: usageOf(turn) };
  return { contentType: 'application/json', writes: [Buffer.from(JSON.stringify(body))] };
}

function eventsOf(scenario: Scenario, question: Question): string[] {
  const { turn } = question;
  const head = { ...headOf(turn), object: 'chat.completion.chunk' };
  const event = (delta: object, finish: string | null = null): string =>
    `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const deltas =
    turn < scenario.turns
      ? callsOfTurn(scenario, turn).flatMap((call, index) => callDeltas(call, index, scenario.deltaChars))
      : contentOf(scenario, question).map((content) => ({ content }));
  return [
    event({ role: 'assistant', content: '' }),
    ...deltas.map((delta) => event(delta)),
    event({}, turn < scenario.turns ? 'tool_calls' : 'stop'),
    `data: ${JSON.stringify({ ...head, choices: [], usage: usageOf(turn) })}\n\n`,
    'data: [DONE]\n\n',
  ];
}

function contentOf(scenario: Scenario, { wantsObject }: Question): string[] {
  return wantsObject ? inPieces(objectText(scenario), scenario.deltaChars) : answerWords(scenario);
}

function callDeltas(call: ScriptedCall, index: number, chars: number): object[] {
  const begun = { ...writeCall(call), index, function: { name: call.name, arguments: '' } };
  const rest = inPieces(call.arguments, chars).map((piece) => ({ index, function: { arguments: piece } }));
  return [begun, ...rest].map((each) => ({ tool_calls: [each] }));
}

function writeCall({ id, name, arguments: written }: ScriptedCall): object {
  return { id, type: 'function', function: { name, arguments: written } };
}

function headOf(turn: number): object {
  return { id: `chatcmpl-${turn}`, created: 1_760_000_000, model: 'stub' };
}

function usageOf(turn: number): object {
  const prompt = 120 + 60 * turn;
  return { prompt_tokens: prompt, completion_tokens: 30, total_tokens: prompt + 30 };
}

function inPieces(text: string, chars: number): string[] {
  return Array.from({ length: Math.ceil(text.length / chars) }, (_, index) =>
    text.slice(index * chars, (index + 1) * chars),
  );
}

function inWrites(events: readonly string[], { eventsPerWrite }: Scenario): Buffer[] {
  const size = eventsPerWrite === 0 ? events.length : eventsPerWrite;
  return Array.from({ length: Math.ceil(events.length / size) }, (_, index) =>
    Buffer.from(events.slice(index * size, (index + 1) * size).join('')),
  );
}
