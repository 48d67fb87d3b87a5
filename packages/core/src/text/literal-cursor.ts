import type { LiteralFault } from './literal.js';

// Mixtral escapes brackets as Markdown does.
const blanks = /(?:[\s\u{feff}]|\\(?=[[\](){}]))*/uy;
const lineComment = /(?:#|\/\/)[^\n]*/y;

/** A place in a text that moves on; it passes over blanks and comments, and keeps the first fault. */
export class LiteralCursor {
  readonly text: string;
  at: number;
  fault: LiteralFault | undefined;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character at hand; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Passes over blanks and the comments of Python and JavaScript. */
  skipBlanks(): void {
    for (;;) {
      while (this.text.charCodeAt(this.at) === 0x20) this.at++;
      if (isTold(this.text.charCodeAt(this.at))) return;
      this.match(blanks);
      if (this.text.startsWith('/*', this.at)) {
        const close = this.text.indexOf('*/', this.at + 2);
        this.at = close === -1 ? this.text.length : close + 2;
      } else if (this.match(lineComment) === undefined) return;
    }
  }

  /** Takes what a sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    const start = this.at;
    pattern.lastIndex = start;
    if (!pattern.test(this.text)) return undefined;
    this.at = pattern.lastIndex;
    return this.text.slice(start, this.at);
  }

  /** Takes a text if it stands here. */
  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** Keeps the first fault. */
  fail(problem: string): undefined {
    this.fault ??= { at: this.at, isCut: this.isAtEnd, problem: this.isAtEnd ? 'the text ends inside it' : problem };
    return undefined;
  }
}

/** Whether a sign alone tells that neither a blank nor a comment begins with it. */
function isTold(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x23 && code !== 0x2f && code !== 0x5c;
}
