import { isRecord, type JsonRecord } from './is-record.js';

/** What a host said went wrong, out of the many shapes it is said in. */
export interface SaidRefusal {
  readonly message: string;
  readonly code: string | undefined;
  /** The host's word for the kind of error. */
  readonly type: string | undefined;
  /** An HTTP status that stands in the body. */
  readonly status: number | undefined;
}

/** Finds an error in a parsed body or event; `undefined` where it holds none. */
export function findRefusal(json: unknown): SaidRefusal | undefined {
  const body: unknown = Array.isArray(json) ? json[0] : json;
  if (!isRecord(body)) return undefined;
  const error = errorOf(body);
  if (error === undefined) return undefined;
  const holders = [Array.isArray(error) ? error[0] : error, body].filter(isRecord);
  return {
    message: wordsOf(error),
    code: firstText(holders, ['code', 'internalCode']),
    type: firstText(holders, ['type', 'error_type', 'title']),
    status: statusOf(holders),
  };
}

/** What a value of any shape says to a person; `String` throws for an object with a `toString` of its own that is none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  if (!isRecord(value)) return String(value ?? '');
  const { loc, msg, metadata } = value;
  if (Array.isArray(loc)) return `${loc.map(wordsOf).join('.')}: ${wordsOf(msg)} (${wordsOf(value['type'])})`;
  const said = ['message', 'error', 'detail', 'msg', 'errors', 'title'].map((key) => wordsOf(value[key])).find(Boolean);
  // OpenRouter keeps what the host behind it said beside its own words.
  const raw = isRecord(metadata) && typeof metadata['raw'] === 'string' ? metadata['raw'] : '';
  return [said ?? JSON.stringify(value), raw].filter(Boolean).join(' ');
}

function errorOf(body: JsonRecord): unknown {
  const { error, errors, object, type, name, success, detail } = body;
  if (isSaid(error)) return error;
  const choice: unknown = Array.isArray(body['choices']) ? body['choices'][0] : undefined;
  if (isRecord(choice) && isSaid(choice['error'])) return choice['error'];
  if (success === false) return isSaid(errors) ? errors : body;
  if (object === 'error' || type === 'error' || name === 'AiError') return body;
  if (isAnswer(body)) return undefined;
  if (isSaid(errors)) return errors;
  if (isSaid(detail)) return detail;
  return statusOf([body]) !== undefined && isSaid(body['message']) ? body : undefined;
}

function isAnswer(body: JsonRecord): boolean {
  const hasParts = ['choices', 'response', 'tool_calls', 'generated_text'].some((key) => key in body);
  return hasParts || isRecord(body['message']) || isRecord(body['result']);
}

/** `error: null` and `errors: []` stand beside answers that are none. */
function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value !== '' : isRecord(value) || value === true;
}

function firstText(holders: readonly JsonRecord[], keys: readonly string[]): string | undefined {
  const values = holders.flatMap((holder) => keys.map((key) => holder[key]));
  const found = values.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  return found === undefined ? undefined : String(found);
}

const statusKeys = ['code', 'status', 'status_code', 'http_status_code', 'raw_status_code', 'httpCode', 'statusCode'];

function statusOf(holders: readonly JsonRecord[]): number | undefined {
  const values = holders.flatMap((holder) => statusKeys.map((key) => Number(wordsOf(holder[key]))));
  return values.find((value) => Number.isInteger(value) && value >= 400 && value < 600);
}
