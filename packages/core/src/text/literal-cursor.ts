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
      this.match(blanks);
      if (this.text.startsWith('/*', this.at)) {
        const close = this.text.indexOf('*/', this.at + 2);
        this.at = close === -1 ? this.text.length : close + 2;
      } else if (this.match(lineComment) === undefined) return;
    }
  }

  /** Takes what a sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
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
