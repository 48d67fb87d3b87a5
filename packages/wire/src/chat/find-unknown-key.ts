import type { Refusal } from './chat-host-description.js';
import { wordsOf } from './find-refusal.js';
import { isRecord } from './is-record.js';

/** A path of keys into the request's body, without what some hosts put before it. */
type Path = readonly string[];

const word = '[\'"`]?([A-Za-z_][\\w.-]{0,80})[\'"`]?';

/** How hosts say in words that they do not know a key. */
const signs: readonly RegExp[] = [
  /'type': 'extra_forbidden', 'loc': \(([^)]{1,200})\)/,
  /body((?: -> [\w.-]{1,80}){1,8})\s{0,9}extra inputs are not permitted/i,
  /\b([\w.-]{1,80}): extra inputs are not permitted/i,
  new RegExp(`unrecognized (?:request )?(?:arguments?|parameters?|fields?|keys?)[^:'"\`]*:? ${word}`, 'i'),
  new RegExp(
    `(?:unknown|unsupported|unexpected|invalid|extra) (?:parameter|argument|keyword argument|field|key|property):? ${word}`,
    'i',
  ),
  new RegExp(
    `(?:parameter|argument|property|field) ${word} (?:is|was) (?:not supported|unsupported|unknown|unexpected|not permitted|not allowed)`,
    'i',
  ),
  // LiteLLM, of what the host behind it does not take.
  /not support param(?:eter)?s: [[{]'(\w{1,80})'/,
  new RegExp(`additional properties are not allowed \\(${word}`, 'i'),
];

const codes = /^(unknown_parameter|unsupported_parameter|extra_forbidden|unrecognized_parameter)$/;

/**
 * The path of a key that the host said it does not know; `undefined` where it said nothing of the kind. Lists of problems as FastAPI
 * writes them (La Plateforme, vLLM) are read by their members, the rest by its words.
 */
export function findUnknownKey(refusal: Refusal): Path | undefined {
  return findListed(refusal.json) ?? findNamed(refusal) ?? findInWords(refusal);
}

function findListed(json: unknown, depth = 0): Path | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(json)) return firstOf(json, (entry) => findListed(entry, depth + 1));
  if (!isRecord(json)) return undefined;
  const { loc, type, msg } = json;
  if (
    Array.isArray(loc) &&
    (type === 'extra_forbidden' || /extra (inputs|fields) are not|not permitted/i.test(wordsOf(msg)))
  ) {
    return withoutBody(loc.map(wordsOf));
  }
  return firstOf([json['detail'], json['message'], json['error'], json['errors']], (inner) =>
    findListed(inner, depth + 1),
  );
}

/** OpenAI's `param` beside a code. */
function findNamed({ json, code }: Refusal): Path | undefined {
  const error = isRecord(json) && isRecord(json['error']) ? json['error'] : json;
  if (code === undefined || !codes.test(code) || !isRecord(error)) return undefined;
  const param = error['param'];
  return typeof param === 'string' && param !== '' ? param.split('.') : undefined;
}

function findInWords({ message }: Refusal): Path | undefined {
  const found = firstOf(signs, (sign) => sign.exec(message)?.[1]);
  if (found === undefined) return undefined;
  const path = found.split(/ -> |, ?|\./).map((piece) => piece.replaceAll(/['"`\s]/g, ''));
  return withoutBody(path.filter((piece) => piece !== ''));
}

function withoutBody(path: Path): Path {
  return path[0] === 'body' ? path.slice(1) : path;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
