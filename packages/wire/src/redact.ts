import { printable } from '@windrose/core/host';

const longestText = 500;
const shortestSecret = 4;
const mark = '[redacted]';

/**
 * Takes secrets out of a text, as they are and as they are spelled in addresses, in JSON and in base64, writes out signs that would steer a
 * terminal, and cuts what is left to 500 characters. Secrets of fewer than 4 characters are ignored.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const spellings = [...new Set(secrets.filter(isLongEnough).flatMap(spellingsOf))].filter(isLongEnough);
  // The longest first, so that no secret hides part of another.
  spellings.sort((one, other) => other.length - one.length);
  if (spellings.length === 0) return cut(text);
  const pattern = new RegExp(spellings.map(escapePattern).join('|'), 'g');
  return cut(text.replace(pattern, mark));
}

function isLongEnough(secret: string): boolean {
  return secret.length >= shortestSecret;
}

function spellingsOf(secret: string): string[] {
  const whole = secret.toWellFormed();
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (character) => `\\u${hex(character.charCodeAt(0), 4)}`);
  const percent = encodeURIComponent(whole);
  const strict = percent.replace(/[!'()*]/g, (character) => `%${hex(character.charCodeAt(0), 2).toUpperCase()}`);
  const inAddresses = [percent, strict].flatMap((spelling) => [spelling, spelling.replaceAll('%20', '+')]);
  return [
    secret,
    ...[json, ascii].flatMap((spelling) => [
      spelling,
      spelling.replaceAll('/', '\\/'),
      JSON.stringify(spelling).slice(1, -1),
    ]),
    ...inAddresses,
    ...inAddresses.map((spelling) => spelling.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...base64Of(whole),
  ];
}

/** In base64 a secret looks different at each of three places it may begin; at the edges it mixes with what stands beside it. */
function base64Of(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const spellings = [0, 1, 2].flatMap((shift) => {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const whole = btoa(Array.from(shifted, (byte) => String.fromCharCode(byte)).join(''));
    const inside = whole.slice(Math.ceil((shift * 4) / 3), Math.floor((shifted.length * 4) / 3));
    return shift === 0 ? [whole, whole.replace(/=+$/, ''), inside] : [inside];
  });
  return spellings.flatMap((spelling) => [spelling, spelling.replaceAll('+', '-').replaceAll('/', '_')]);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function cut(whole: string): string {
  const text = printable(whole);
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
