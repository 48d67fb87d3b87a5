// Grammars (GBNF) of calls and of values: objects to any depth, optional keys anywhere, arrays.
// The JSON has a space after ':' and ',', as the model writes it.
const literal = (text) => JSON.stringify(text);
const SCALARS = [
  String.raw`str ::= "\"" ([^"\\\x00-\x1f] | "\\" ["\\/bfnrt])* "\""`,
  'int ::= "-"? [0-9]+',
  'num ::= "-"? [0-9]+ ("." [0-9]+)?',
  'bool ::= "true" | "false"',
  String.raw`id ::= "\"" [a-zA-Z0-9]{9} "\""`,
];
const RULE_OF_TYPE = { integer: 'int', number: 'num', boolean: 'bool' };

/** Collects the rules of the objects of a grammar. */
class Rules {
  lines = [];
  #objects = 0;

  /** What a value of the schema may be, as an expression. */
  value(schema) {
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    if (schema.enum) return `(${schema.enum.map((each) => literal(JSON.stringify(each))).join(' | ')})`;
    if (type === 'object') return schema.properties ? this.#object(schema) : '"{}"';
    if (type === 'array') {
      const item = this.value(schema.items ?? { type: 'string' });
      return `("[" ${item} (", " ${item})* "]"${schema.minItems ? '' : ' | "[]"'})`;
    }
    return RULE_OF_TYPE[type] ?? 'str';
  }

  /** One rule for each key, once where it is the first that is written and once where it is not. */
  #object({ properties, required = [] }) {
    const name = `o${this.#objects++}`;
    const keys = Object.keys(properties);
    keys.forEach((key, at) => {
      const value = this.value(properties[key]);
      for (const first of [0, 1]) {
        const written = `${literal(`${first ? '' : ', '}${JSON.stringify(key)}: `)} ${value} ${name}-${at + 1}-0`;
        const leftOut = required.includes(key) ? '' : ` | ${name}-${at + 1}-${first}`;
        this.lines.push(`${name}-${at}-${first} ::= ${written}${leftOut}`);
      }
    });
    for (const first of [0, 1]) this.lines.push(`${name}-${keys.length}-${first} ::= "}"`);
    return `("{" ${name}-0-1)`;
  }
}

/** One to four calls of the tools; what stands after `[TOOL_CALLS]`. */
export function callGrammar(tools) {
  const rules = new Rules();
  const calls = tools.map(({ function: { name, parameters } }, at) => {
    const input = parameters?.properties ? rules.value({ ...parameters, type: 'object' }) : '"{}"';
    const head = literal(`{"name": ${JSON.stringify(name)}, "arguments": `);
    return `c${at} ::= ${head} ${input} ${literal(', "id": ')} id "}"`;
  });
  const choice = `call ::= ${tools.map((_, at) => `c${at}`).join(' | ')}`;
  return ['root ::= " [" call (", " call){0,3} "]"', choice, ...calls, ...rules.lines, ...SCALARS].join('\n');
}

/** A value of the schema; what stands after `[/INST]` or `[/TOOL_RESULTS]`. */
export function valueGrammar(schema) {
  const rules = new Rules();
  const value = rules.value(schema);
  return [`root ::= " " ${value}`, ...rules.lines, ...SCALARS].join('\n');
}
