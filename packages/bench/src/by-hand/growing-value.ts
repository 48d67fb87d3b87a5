const quote = 0x22;
const backslash = 0x5c;
const letterU = 0x75;
const plainValue = /[^,\]}\s]+/y;

type Container = { [key: string]: unknown } | unknown[];

/** The least reader of JSON that comes in pieces: `value` is what there is of it, alive, after every piece. It trusts its input. */
export class GrowingValue {
  value: unknown;
  readonly #open: { readonly into: Container; key: string }[] = [];
  #unread = '';
  #text = '';
  #place: 'outside' | 'key' | 'text' = 'outside';
  #isKeyNext = false;

  /** Takes a piece; yields what there is by now. */
  feed(piece: string): unknown {
    const text = this.#unread + piece;
    let at = 0;
    for (let reached = -1; at < text.length && reached !== at;) {
      reached = at;
      at = this.#place === 'outside' ? this.#readSign(text, at) : this.#readText(text, at);
    }
    if (this.#place === 'text') this.#put(this.#text);
    this.#unread = text.slice(at);
    return this.value;
  }

  /** Reads up to the end of a text, or up to an escape that is not whole yet. */
  #readText(text: string, from: number): number {
    let at = from;
    let code = 0;
    while (at < text.length && (code = text.charCodeAt(at)) !== quote && code !== backslash) at++;
    this.#text += text.slice(from, at);
    if (at === text.length) return at;
    if (code === backslash) {
      const end = at + (text.charCodeAt(at + 1) === letterU ? 6 : 2);
      if (end > text.length) return at;
      this.#text += JSON.parse(`"${text.slice(at, end)}"`) as string;
      return end;
    }
    const top = this.#open.at(-1);
    if (this.#place === 'text') this.#put(this.#text);
    else if (top) top.key = this.#text;
    this.#place = 'outside';
    return at + 1;
  }

  #readSign(text: string, at: number): number {
    switch (text[at]) {
      case '{':
        return this.#begin({}, at);
      case '[':
        return this.#begin([], at);
      case '}':
      case ']':
        this.#open.pop();
        return at + 1;
      case ',':
        this.#isKeyNext = !Array.isArray(this.#open.at(-1)?.into);
        return at + 1;
      case '"':
        return this.#beginText(at);
      default:
        return this.#readPlain(text, at);
    }
  }

  #begin(into: Container, at: number): number {
    this.#add(into);
    this.#open.push({ into, key: '' });
    this.#isKeyNext = !Array.isArray(into);
    return at + 1;
  }

  #beginText(at: number): number {
    this.#place = this.#isKeyNext ? 'key' : 'text';
    this.#text = '';
    if (!this.#isKeyNext) this.#add('');
    this.#isKeyNext = false;
    return at + 1;
  }

  /** A number or a word; it is whole only once another sign follows. */
  #readPlain(text: string, at: number): number {
    if (text[at] === ':' || text[at] === ' ' || text[at] === '\n') return at + 1;
    plainValue.lastIndex = at;
    const written = plainValue.exec(text)?.[0] ?? '';
    if (at + written.length === text.length) return at;
    this.#add(JSON.parse(written));
    return at + written.length;
  }

  #add(value: unknown): void {
    const top = this.#open.at(-1);
    if (top === undefined) this.value = value;
    else if (Array.isArray(top.into)) top.into.push(value);
    else top.into[top.key] = value;
  }

  /** Puts more of a text where its beginning stands. */
  #put(text: string): void {
    const top = this.#open.at(-1);
    if (top === undefined) this.value = text;
    else if (Array.isArray(top.into)) top.into[top.into.length - 1] = text;
    else top.into[top.key] = text;
  }
}
