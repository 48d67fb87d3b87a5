/** What the scanner gives out of the object's `answer`: the text of a string, or the JSON that stands there. */
export type AnswerForm = 'text' | 'json';

/** Keys of an object that holds calls or an answer. */
export const envelopeKeys = ['tool_calls', 'tool_call', 'answer'] as const;

/** Reads an object `{"tool_calls": …, "answer": …}` as it is written, and gives its answer piece by piece. Feed it from the first brace on. */
export class AnswerScanner {
  /** A call was begun: where the object does not close, it is not to be run. */
  hasBegunCall = false;
  /** What follows the object; `undefined` until it closes. */
  after: string | undefined;
  readonly #form: AnswerForm;
  readonly #string = new StringDecoder();
  #depth = 0;
  #key = '';
  #place: 'key' | 'value' = 'key';
  /** What kind of string is being read. */
  #in: 'key' | 'answer' | 'other' | undefined;
  #escaped = false;
  /** A number or word that is the whole answer shows only when it is known not to be `null`. */
  #word: string | undefined;

  constructor(form: AnswerForm) {
    this.#form = form;
  }

  push(text: string): string {
    let shown = '';
    for (let i = 0; i < text.length; i++) {
      if (this.after !== undefined) {
        this.after += text.slice(i);
        break;
      }
      shown += this.#step(text.charAt(i));
    }
    return shown;
  }

  #step(sign: string): string {
    if (this.#in !== undefined) return this.#stepInString(sign, this.#in);
    const copied = this.#copies(sign) ? this.#copy(sign) : '';
    switch (sign) {
      case '"':
        this.#enterString();
        return copied;
      case '{':
      case '[':
        if (sign === '{' && this.#depth > 0 && this.#key.startsWith('tool_call')) this.hasBegunCall = true;
        this.#depth++;
        return copied;
      case '}':
      case ']':
        this.#depth--;
        if (this.#depth <= 0) this.after = '';
        return this.#depth <= 0 ? this.#endWord() : copied;
      case ':':
        if (this.#depth === 1) this.#place = 'value';
        return copied;
      case ',':
        if (this.#depth > 1) return copied;
        this.#place = 'key';
        this.#key = '';
        return this.#endWord();
      default:
        return copied;
    }
  }

  #enterString(): void {
    if (this.#depth === 1 && this.#place === 'key') {
      this.#in = 'key';
      this.#key = '';
    } else this.#in = this.#isAnswer() && this.#depth === 1 && this.#form === 'text' ? 'answer' : 'other';
  }

  #stepInString(sign: string, kind: 'key' | 'answer' | 'other'): string {
    if (kind === 'answer') {
      const { text, isOver } = this.#string.push(sign);
      if (isOver) this.#in = undefined;
      return text;
    }
    const ends = sign === '"' && !this.#escaped;
    if (ends) this.#in = undefined;
    this.#escaped = sign === '\\' && !this.#escaped;
    // Models of the family write a backslash before an underscore.
    if (kind === 'key' && !ends && !this.#escaped) this.#key += sign;
    return this.#copies('"') ? sign : '';
  }

  #isAnswer(): boolean {
    return this.#place === 'value' && this.#key === 'answer';
  }

  #copies(sign: string): boolean {
    if (this.#form === 'text' || !this.#isAnswer()) return false;
    return this.#depth > 1 || !/[,}\]:]/.test(sign);
  }

  #copy(sign: string): string {
    if (this.#depth > 1 || /[\s{["]/.test(sign)) return /\s/.test(sign) && this.#depth === 1 ? '' : sign;
    this.#word = (this.#word ?? '') + sign;
    return '';
  }

  #endWord(): string {
    const word = this.#word;
    this.#word = undefined;
    return word === undefined || word === 'null' ? '' : word;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Reads a JSON string sign by sign, leniently: an escape JSON does not know stands for its own sign. */
class StringDecoder {
  #escaped = false;
  /** The digits of a `\u` escape so far. */
  #digits: string | undefined;
  /** Half of a sign outside the basic plane: shown with its other half. */
  #half = '';

  push(sign: string): { text: string; isOver: boolean } {
    if (this.#digits !== undefined) return { text: this.#readDigit(sign), isOver: false };
    if (this.#escaped) {
      this.#escaped = false;
      if (sign === 'u') this.#digits = '';
      return { text: sign === 'u' ? '' : this.#show(escapes[sign] ?? sign), isOver: false };
    }
    if (sign === '\\') {
      this.#escaped = true;
      return { text: '', isOver: false };
    }
    return sign === '"' ? { text: this.#show(''), isOver: true } : { text: this.#show(sign), isOver: false };
  }

  #readDigit(sign: string): string {
    const digits = `${this.#digits}${sign}`;
    this.#digits = digits.length < 4 ? digits : undefined;
    if (digits.length < 4) return '';
    return this.#show(/^[\da-f]{4}$/i.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : `\\u${digits}`);
  }

  #show(text: string): string {
    const all = this.#half + text;
    const isHalf = text !== '' && /[\uD800-\uDBFF]$/.test(text);
    this.#half = isHalf ? all.slice(-1) : '';
    return isHalf ? all.slice(0, -1) : all;
  }
}
