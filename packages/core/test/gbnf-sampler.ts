/** Draws random texts from a GBNF grammar, to see what it lets through without an engine. */

/** A part of a grammar. */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'class'; ranges: [number, number][]; negated: boolean }
  | { kind: 'rule'; name: string }
  | { kind: 'all'; parts: Node[] }
  | { kind: 'any'; options: Node[] }
  | { kind: 'repeat'; part: Node; minimum: number; maximum: number };

/** The largest bound that llama.cpp takes as it is. */
const largestBound = 1999;

/** Reads a grammar into its rules. */
export class GrammarParser {
  #index = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  rules(): Map<string, Node> {
    const rules = new Map<string, Node>();
    while (this.#index < this.#text.length) {
      const name = this.#need(/([a-zA-Z0-9-]+) ::= /y)[1] ?? '';
      if (rules.has(name)) throw new Error(`rule ${name} stands twice`);
      rules.set(name, this.#any());
      this.#need(/\n/y);
    }
    return rules;
  }

  #take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#index;
    const match = expression.exec(this.#text);
    if (match) this.#index += match[0].length;
    return match;
  }

  #need(expression: RegExp): RegExpExecArray {
    const match = this.#take(expression);
    if (!match) throw new Error(`expected ${expression} at ${this.#text.slice(this.#index, this.#index + 60)}`);
    return match;
  }

  #any(): Node {
    const options = [this.#all()];
    while (this.#take(/ *\| */y)) options.push(this.#all());
    return options.length === 1 && options[0] ? options[0] : { kind: 'any', options };
  }

  #all(): Node {
    const parts: Node[] = [];
    for (;;) {
      this.#take(/ */y);
      const part = this.#part();
      if (!part) return { kind: 'all', parts };
      parts.push(this.#repeated(part));
    }
  }

  #part(): Node | undefined {
    if (this.#take(/\(/y)) {
      const inner = this.#any();
      this.#need(/ *\)/y);
      return inner;
    }
    if (this.#take(/"/y)) {
      let text = '';
      while (!this.#take(/"/y)) text += String.fromCodePoint(this.#character());
      return { kind: 'text', text };
    }
    if (this.#take(/\[/y)) return this.#class();
    const name = this.#take(/[a-zA-Z0-9-]+/y);
    return name ? { kind: 'rule', name: name[0] } : undefined;
  }

  #class(): Node {
    const negated = this.#take(/\^/y) !== null;
    const ranges: [number, number][] = [];
    while (!this.#take(/\]/y)) {
      const from = this.#character();
      ranges.push([from, this.#take(/-(?!\])/y) ? this.#character() : from]);
    }
    if (!ranges.length) throw new Error('an empty class');
    return { kind: 'class', ranges, negated };
  }

  #character(): number {
    const hex = this.#take(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y);
    if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    const short = this.#take(/\\([trn\\"[\]-])/y)?.[1];
    if (short) return ({ t: 9, r: 13, n: 10 } as Record<string, number>)[short] ?? short.charCodeAt(0);
    return this.#need(/[^\\]/uy)[0].codePointAt(0) ?? 0;
  }

  #repeated(part: Node): Node {
    const match = this.#take(/([*+?])|\{(\d+)(,?)(\d*)\}/y);
    if (!match) return part;
    const [, sign, from, comma, to] = match;
    const minimum = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const maximum = sign ? (sign === '?' ? 1 : Infinity) : to ? Number(to) : comma ? Infinity : minimum;
    if (minimum > largestBound || (maximum > largestBound && maximum !== Infinity))
      throw new Error(`too large: ${match[0]}`);
    if (minimum > maximum) throw new Error(`upside down: ${match[0]}`);
    return this.#repeated({ kind: 'repeat', part, minimum, maximum });
  }
}

/** A grammar that random texts can be drawn from. */
export class GbnfSampler {
  readonly #rules: Map<string, Node>;
  readonly #shortest = new Map<string, number>();
  readonly #random: () => number;
  #left = 0;

  constructor(grammar: string, seed: number) {
    this.#rules = new GrammarParser(grammar).rules();
    this.#random = randomFrom(seed);
    // Rules lead to later ones, so the way to the end is known soonest from behind.
    const rules = [...this.#rules].reverse();
    for (let changed = true; changed;) {
      changed = false;
      for (const [name, node] of rules) {
        const cost = this.#cost(node) + 1;
        if (cost < (this.#shortest.get(name) ?? Infinity)) {
          this.#shortest.set(name, cost);
          changed = true;
        }
      }
    }
    if (this.#shortest.get('root') === undefined) throw new Error('the grammar never ends');
  }

  /** One text; after `steps` choices it takes the shortest way out. */
  draw(steps = 400): string {
    this.#left = steps;
    const parts: string[] = [];
    this.#write({ kind: 'rule', name: 'root' }, parts);
    return parts.join('');
  }

  #cost(node: Node): number {
    switch (node.kind) {
      case 'rule':
        if (!this.#rules.has(node.name)) throw new Error(`rule ${node.name} is missing`);
        return this.#shortest.get(node.name) ?? Infinity;
      case 'all':
        return node.parts.reduce((sum, part) => sum + this.#cost(part), 0);
      case 'any':
        return Math.min(...node.options.map((option) => this.#cost(option)));
      case 'repeat':
        return node.minimum ? node.minimum * this.#cost(node.part) : 0;
      default:
        return 1;
    }
  }

  #write(node: Node, parts: string[]): void {
    this.#left--;
    switch (node.kind) {
      case 'text':
        parts.push(node.text);
        break;
      case 'class':
        parts.push(this.#character(node.ranges, node.negated));
        break;
      case 'rule':
        this.#write(this.#rules.get(node.name) ?? { kind: 'all', parts: [] }, parts);
        break;
      case 'all':
        for (const part of node.parts) this.#write(part, parts);
        break;
      case 'any':
        this.#write(this.#option(node.options), parts);
        break;
      case 'repeat':
        for (let count = this.#count(node.minimum, node.maximum); count > 0; count--) this.#write(node.part, parts);
    }
  }

  #option(options: Node[]): Node {
    if (this.#left > 0) return this.#pick(options);
    const costs = options.map((option) => this.#cost(option));
    return options[costs.indexOf(Math.min(...costs))] ?? this.#pick(options);
  }

  #count(minimum: number, maximum: number): number {
    if (this.#left <= 0) return minimum;
    const chance = this.#random();
    if (chance < 0.15) return minimum;
    if (chance < 0.3 && maximum <= 2 * this.#left) return maximum;
    return Math.min(maximum, minimum + Math.floor(this.#random() * this.#random() * 12));
  }

  #character(ranges: [number, number][], negated: boolean): string {
    if (negated) throw new Error('a negated class lets broken UTF-8 through');
    const [from, to] = this.#pick(ranges);
    const place = this.#random();
    const code = place < 0.2 ? from : place < 0.4 ? to : from + Math.floor(this.#random() * (to - from + 1));
    if (code >= 0xd800 && code <= 0xdfff) throw new Error('a surrogate');
    return String.fromCodePoint(code);
  }

  #pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
