import { GrammarParser, type Node } from './gbnf-sampler.js';

/** Says whether a GBNF grammar lets a text through, without an engine. */
export class GbnfMatcher {
  readonly #rules: ReadonlyMap<string, Node>;

  constructor(grammar: string) {
    this.#rules = new GrammarParser(grammar).rules();
  }

  /** Whether the whole text fits the root, or another rule. */
  admits(text: string, rule = 'root'): boolean {
    return new Match(this.#rules, text).ends({ kind: 'rule', name: rule }, 0).has(text.length);
  }
}

class Match {
  readonly #rules: ReadonlyMap<string, Node>;
  readonly #text: string;
  readonly #known = new Map<string, Set<number>>();

  constructor(rules: ReadonlyMap<string, Node>, text: string) {
    this.#rules = rules;
    this.#text = text;
  }

  /** Where a part that begins at an index may end. */
  ends(node: Node, from: number): Set<number> {
    switch (node.kind) {
      case 'text':
        return new Set(this.#text.startsWith(node.text, from) ? [from + node.text.length] : []);
      case 'class':
        return this.#character(node, from);
      case 'rule':
        return this.#rule(node.name, from);
      case 'all':
        return node.parts.reduce((ends, part) => this.#after(part, ends), new Set([from]));
      case 'any':
        return new Set(node.options.flatMap((option) => [...this.ends(option, from)]));
      case 'repeat':
        return this.#repeat(node, from);
    }
  }

  #after(part: Node, starts: ReadonlySet<number>): Set<number> {
    return new Set([...starts].flatMap((start) => [...this.ends(part, start)]));
  }

  #rule(name: string, from: number): Set<number> {
    const key = `${name} ${from}`;
    const known = this.#known.get(key);
    if (known) return known;
    const rule = this.#rules.get(name);
    if (!rule) throw new Error(`rule ${name} is missing`);
    const found = this.ends(rule, from);
    this.#known.set(key, found);
    return found;
  }

  #character({ ranges, negated }: Extract<Node, { kind: 'class' }>, from: number): Set<number> {
    const code = this.#text.codePointAt(from);
    if (code === undefined || ranges.some(([low, high]) => code >= low && code <= high) === negated) return new Set();
    return new Set([from + (code > 0xffff ? 2 : 1)]);
  }

  #repeat({ part, minimum, maximum }: Extract<Node, { kind: 'repeat' }>, from: number): Set<number> {
    let reached = new Set([from]);
    const ends = new Set(minimum === 0 ? [from] : []);
    for (let count = 1; count <= maximum && reached.size > 0; count++) {
      reached = this.#after(part, reached);
      const size = ends.size;
      if (count >= minimum) for (const end of reached) ends.add(end);
      if (count >= minimum && ends.size === size) break;
    }
    return ends;
  }
}
