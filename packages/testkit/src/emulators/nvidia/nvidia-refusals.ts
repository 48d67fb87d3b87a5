import { randomUUID } from 'node:crypto';

import type { LoopbackAnswer } from '../../loopback-server.js';
import type { PydanticError } from '../chat/list-pydantic-errors.js';

/** A refusal by the vLLM behind the catalogue, in its old flat shape (hidenobunagai/nvidia-nim-provider#2). */
export function refuseAsBackend(message: string, status = 400): LoopbackAnswer {
  const type = status === 404 ? 'NotFoundError' : 'BadRequestError';
  return { status, json: { object: 'error', message, type, param: null, code: status } };
}

/** A refusal by the gateway in front of it. */
export function refuseAsGateway(status: number, title: string, detail: string): LoopbackAnswer {
  return { status, json: { status, title, detail, requestId: randomUUID() } };
}

/** A body that does not fit: with 422 as words (Kilocode#9652), with 400 as Python's list (picoclaw#1019). */
export function refuseBody(errors: readonly PydanticError[], status: 422 | 400): LoopbackAnswer {
  if (status === 422) {
    const words = errors.map(({ loc, msg, type }) => `${loc.join(' -> ')}\n  ${msg} (type=${type})`);
    return { status, json: { error: words.join('\n') } };
  }
  const list = errors.map(({ type, loc, msg, input }) => {
    const path = loc.map((part) => (typeof part === 'number' ? part : `'${part}'`)).join(', ');
    return `{'type': '${type}', 'loc': (${path}), 'msg': '${msg}', 'input': ${JSON.stringify(input)}}`;
  });
  return { status, json: { error: `[${list.join(', ')}]` } };
}

/** What a vLLM without a parser for calls answers to `auto` (hidenobunagai/nvidia-nim-provider#2). */
export const autoToolsRefusal = refuseAsBackend(
  '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
);
