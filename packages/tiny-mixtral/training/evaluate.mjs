// evaluate.mjs MODEL.gguf ROWS.json : the rows of evaluate.py in llama.cpp
// Prints a table; what failed goes to ROWS.fails.json.
import fs from 'node:fs';
import { canonical, loosely, namesOf, sameCalls } from './compare-calls.mjs';
import { loadEngine } from './engine.mjs';
import { callGrammar, valueGrammar } from './grammar.mjs';

const ORDER = [
  'right tool', 'exact call', 'exact call, loosely', 'exact call, nested or list', 'exact call, second turn',
  'decided and exact', 'none recognised', 'wrongly refused', 'two calls', 'chain: second call',
  'answers hold all values', 'structured valid, free', 'structured exact, grammar', 'structured after tools exact',
];
const NOT_A_FAILURE = new Set(['exact call, loosely']);
const [modelPath, rowsPath] = process.argv.slice(2);
const engine = await loadEngine(modelPath);
const rows = JSON.parse(fs.readFileSync(rowsPath, 'utf8'));
const table = {};
const failures = [];

/** Counts one thing of one row; `why` is kept where it is not as it should be. */
function count(row, what, is, ...why) {
  const cell = ((table[row.split] ??= {})[what] ??= [0, 0]);
  cell[0] += is ? 1 : 0;
  cell[1] += 1;
  const failed = what === 'wrongly refused' ? is : !is;
  if (failed && !NOT_A_FAILURE.has(what)) failures.push({ split: row.split, what, text: row.text, why });
}

function parse(text) {
  try {
    return JSON.parse(text.replace('[TOOL_CALLS]', ''));
  } catch {
    return null;
  }
}

function fits(schema, value) {
  if (schema.enum) return schema.enum.includes(value);
  if (schema.type === 'object') {
    if (!value || typeof value !== 'object' || !(schema.required ?? []).every((key) => key in value)) return false;
    return Object.keys(value).every((key) => schema.properties[key] && fits(schema.properties[key], value[key]));
  }
  if (schema.type === 'array') return Array.isArray(value) && value.every((each) => fits(schema.items, each));
  return schema.type === 'integer' ? Number.isInteger(value) : schema.type === typeof value;
}

async function evaluateExtraction(row) {
  const free = parse(await engine.generate(row.prompt));
  count(row, 'structured valid, free', free && fits(row.schema, free), free);
  const grammar = engine.makeGrammar(valueGrammar(row.schema));
  const bound = parse(await engine.generate(row.prompt, { grammar }));
  count(row, 'structured exact, grammar', canonical(bound) === canonical(row.expect), bound, row.expect);
}

function countCalls(row, decided, made, text) {
  const exact = sameCalls(made, row.calls);
  const why = [made?.map?.((call) => [call.name, call.arguments]) ?? text, row.calls];
  if (row.calls.length > 1) count(row, 'two calls', exact, ...why);
  else {
    count(row, 'right tool', namesOf(made) === namesOf(row.calls), ...why);
    count(row, 'exact call', exact, ...why);
    if (row.hand) count(row, 'exact call, loosely', sameCalls(made, row.calls, loosely));
    if (row.nested) count(row, 'exact call, nested or list', exact, ...why);
    if (row.follow) count(row, 'exact call, second turn', exact, ...why);
  }
  count(row, 'decided and exact', decided && exact);
}

async function evaluateAnswer(row) {
  if (row.mode === 'calljson') {
    const grammar = engine.makeGrammar(valueGrammar(row.schema));
    const value = parse(await engine.generate(row.answer_prompt, { grammar }));
    count(row, 'structured after tools exact', canonical(value) === canonical(row.expect), value, row.expect);
    return;
  }
  const answer = (await engine.generate(row.answer_prompt)).trim();
  const holds = !answer.startsWith('[TOOL_CALLS]') && row.must.every((value) => answer.includes(value));
  count(row, 'answers hold all values', holds, answer, row.must);
}

const decidesToCall = async (prompt) => (await engine.generate(prompt, { most: 1 })).startsWith('[TOOL_CALLS]');

async function evaluateRow(row) {
  if (row.mode === 'json') return evaluateExtraction(row);
  const decided = await decidesToCall(row.prompt);
  if (row.calls.length === 0) {
    const what = row.mode === 'chat' ? 'small talk gets text' : 'none recognised';
    return count(row, what, !decided, row.mode, row.tools.map((tool) => tool.function.name));
  }
  count(row, 'wrongly refused', !decided);
  const grammar = engine.makeGrammar(callGrammar(row.tools));
  const text = await engine.generate(`${row.prompt}[TOOL_CALLS]`, { grammar });
  countCalls(row, decided, parse(text), text);
  if (row.later_calls) {
    const goesOn = await decidesToCall(row.later_prompt);
    const later = parse(await engine.generate(`${row.later_prompt}[TOOL_CALLS]`, { grammar }));
    count(row, 'chain: second call', goesOn && sameCalls(later, row.later_calls), later, row.later_calls);
  }
  if (row.answer_prompt) await evaluateAnswer(row);
}

function printTable() {
  const splits = Object.keys(table);
  const all = new Set([...ORDER, ...splits.flatMap((split) => Object.keys(table[split]))]);
  const cell = (split, what) => {
    const [right, of] = table[split][what] ?? [0, 0];
    return (of === 0 ? '-' : `${((100 * right) / of).toFixed(0)} (${right}/${of})`).padStart(14);
  };
  console.log('%'.padEnd(32) + splits.map((split) => split.padStart(14)).join(''));
  for (const what of all) {
    if (!splits.some((split) => table[split][what])) continue;
    console.log(what.padEnd(32) + splits.map((split) => cell(split, what)).join(''));
  }
}

const start = performance.now();
for (const row of rows) await evaluateRow(row);
printTable();
console.log(`${rows.length} rows, ${((performance.now() - start) / 1000).toFixed(0)} s`);
const lines = failures.map((failure) => JSON.stringify(failure)).join(',\n');
fs.writeFileSync(`${rowsPath.replace(/\.json$/, '')}.fails.json`, `[${lines}]\n`);
process.exit(0);
