import { unicodePattern } from '../unicode-pattern.js';
const outsideAscii = unicodePattern(String.raw`[\p{L}_]`, 'uy');
const wordBefore = unicodePattern(String.raw`(?<=[\p{L}\p{N}_.\-\\])`, 'uy');

/** Whether a character code is that of an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a character code is that of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Finds the next place where calls may begin: a bracket, a backtick, or the first letter of a word. The text's length where there is none. */
export function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28: // (
      case 0x3c: // <
      case 0x5b: // [
      case 0x60: // `
      case 0x7b: // {
        return at;
      default:
        if (beginsWord(text, at)) return at;
    }
  }
  return text.length;
}

function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (isLetter(code) || code === 0x5f) && !isWithinWord(text, at);
  // The second half of a letter belongs to its first.
  const isSecond = code >= 0xdc00 && code <= 0xdfff && isFirstHalf(text.charCodeAt(at - 1));
  return !isSecond && isAt(outsideAscii(), text, at) && !isWithinWord(text, at);
}

function isWithinWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before >= 0x80) return isAt(wordBefore(), text, at);
  // A digit, a letter, or one of _ . - \
  const isSign = before === 0x5f || before === 0x2e || before === 0x2d || before === 0x5c;
  return isSign || isLetter(before) || isDigit(before);
}

/** Whether a character code is the first half of a letter that has two. */
export function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
