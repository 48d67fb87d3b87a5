import { randomUUID } from 'node:crypto';

import type { ScriptedRefusal } from '../../emulator.js';
import type { LoopbackAnswer } from '../../loopback-server.js';

/** Codes of Workers AI with their statuses and words (Workers AI documentation, errors; the undocumented ones from issues). */
export const workersAICodes = {
  3003: [400, 'Missing headers or body'],
  3006: [413, 'Request is too large'],
  3007: [408, 'Request timeout'],
  3036: [429, 'You have used up your daily free allocation of 10,000 neurons'],
  3040: [429, 'Capacity temporarily exceeded, please try again.'],
  3041: [403, 'Not allowed to use this model'],
  5004: [400, 'Invalid data passed'],
  5006: [400, 'AiError: Bad input'],
  5007: [400, 'No such model'],
  5023: [400, 'JSON Schema mode is not supported with stream mode.'],
  5024: [400, "JSON Mode couldn't be met"],
  5025: [400, "This model doesn't suuport JSON Schema."],
  5028: [410, 'This model has been deprecated'],
  7003: [404, 'Could not route to'],
  7009: [500, 'Upstream service unavailable'],
  8001: [400, 'Invalid input'],
  8006: [400, 'The tool call was cut off before it was complete; raise max_tokens'],
  10000: [401, 'Authentication error'],
} as const satisfies Readonly<Record<number, readonly [status: number, words: string]>>;

/** A code of Workers AI this emulator knows. */
export type WorkersAICode = keyof typeof workersAICodes;

/** A refusal before it has a shape. */
export interface WorkersAIFailure {
  readonly code: WorkersAICode;
  readonly message: string;
}

/** A refusal by its code, in the code's own words unless others are given. */
export function fail(code: WorkersAICode, message: string = workersAICodes[code][1]): WorkersAIFailure {
  return { code, message };
}

/**
 * A failure as it is sent: in the envelope with a list; `openai` in the envelope with one object (opencode#30381);
 * `AiError` bare (DevoxxGenie#1256).
 */
export function shapeFailure(
  { code, message }: WorkersAIFailure,
  shape: 'envelope' | 'openai' | 'AiError' = 'envelope',
): LoopbackAnswer {
  const status = workersAICodes[code][0];
  if (shape === 'AiError') return { status, json: { name: 'AiError', internalCode: code, httpCode: status, message } };
  if (shape === 'openai') {
    const errors = { message: `${message} (${randomUUID()})`, code };
    return { status, json: { errors, success: false, result: {}, messages: [] } };
  }
  const result = code === 5028 ? {} : null;
  return { status, json: { result, success: false, errors: [{ code, message }], messages: [] } };
}

/** A one-off refusal for {@link EmulatorOptions.refuse}: out of capacity (3040), out of neurons (3036), upstream down (7009), and the rest of {@link workersAICodes}. */
export function workersAIRefusal(at: number, code: WorkersAICode): ScriptedRefusal {
  const answer = shapeFailure(fail(code));
  return { at, status: answer.status ?? 200, body: 'json' in answer ? answer.json : '' };
}
