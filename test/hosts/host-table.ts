import { Agent, type Plan, type Tool, tool } from '@windrose/core';
import { checkHost, type ConformanceTarget, type RuleOutcome } from '@windrose/testkit';
import { z } from 'zod';

/** What the table says of one host: how it is asked, and which rules of the suite it keeps. */
export interface HostRow {
  readonly name: string;
  readonly tools: string;
  readonly answers: string;
  readonly outcomes: readonly RuleOutcome[];
}

const begin = '<!-- hosts -->';
const end = '<!-- /hosts -->';

const toolWords: Readonly<Record<Plan['strategy'], string>> = {
  native: "the host's own",
  constrained: 'bound by a schema',
  raw: 'in a prompt of our own',
  emulated: 'in words',
};

const answerWords: Readonly<Record<Plan['output'], string>> = {
  none: '–',
  schema: 'bound by a schema',
  grammar: 'bound by a grammar',
  tool: 'as one more tool',
  'two-phases': 'bound by a schema, after the tools',
  json: 'JSON, its schema in words',
  words: 'in words',
};

/** Asks a host for an answer of each kind, and runs the whole suite against it. */
export async function makeHostRow(target: ConformanceTarget): Promise<HostRow> {
  const alone = answerWords[(await planAfterRun(target, [])).output];
  const both = await planAfterRun(target, [now]);
  const beside = answerWords[both.output];
  return {
    name: target.name,
    tools: toolWords[both.strategy],
    answers: beside === alone ? alone : `${alone}; beside tools ${beside}`,
    outcomes: await checkHost(target),
  };
}

const now = tool({ name: 'now', description: 'The time.', effect: 'read', input: z.object({}), execute: () => 'noon' });

/** How a host is asked once it has answered: what its table claims and the host refuses is learned by then. */
async function planAfterRun(target: ConformanceTarget, tools: readonly Tool[]): Promise<Plan> {
  const calls = tools.map(({ name }) => ({ calls: [{ name, arguments: {} }] }));
  const { host, emulator } = await target.open([...calls, { text: '{"answer": "Noon."}' }]);
  try {
    const agent = new Agent({ host, tools, output: z.object({ answer: z.string() }) });
    await agent.run('What time is it?');
    return agent.plan();
  } finally {
    await emulator.close();
  }
}

/** The rows as a table in Markdown, with what a host cannot keep, and why, in notes beneath. */
export function printHostTable(rows: readonly HostRow[]): string {
  const notes: string[] = [];
  const lines = rows.map((row) => {
    const kept = row.outcomes.filter(({ outcome }) => outcome === 'passed').length;
    const count = `${kept} of ${row.outcomes.length}${noteMarks(row.outcomes, notes)}`;
    return `| ${row.name} | ${row.tools} | ${row.answers} | ${count} |`;
  });
  const head = ['| host | tools | structured answers | rules kept |', '| --- | --- | --- | --- |'];
  const feet = notes.map((note, at) => `${superscript(at + 1)} ${note}.`);
  return [...head, ...lines, ...(feet.length === 0 ? [] : ['', feet.join('<br>\n')])].join('\n');
}

/** A text with a new table between its marks. */
export function putHostTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`The text needs ${begin} and, after it, ${end} around its table of hosts.`);
  return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
}

/** The marks of a row's notes; a note that is there already is used again. */
function noteMarks(outcomes: readonly RuleOutcome[], notes: string[]): string {
  const rulesOf = new Map<string, string[]>();
  for (const each of outcomes) {
    const what = whatFailed(each);
    if (what !== undefined) rulesOf.set(what, [...(rulesOf.get(what) ?? []), `\`${each.rule}\``]);
  }
  const marks = [...rulesOf].map(([what, rules]) => {
    const note = `${rules.join(', ')}: ${what}`;
    if (!notes.includes(note)) notes.push(note);
    return superscript(notes.indexOf(note) + 1);
  });
  return marks.length === 0 ? '' : ` ${marks.join(' ')}`;
}

function whatFailed(outcome: RuleOutcome): string | undefined {
  switch (outcome.outcome) {
    case 'passed':
      return undefined;
    case 'failed':
      return 'broken';
    case 'skipped':
      return outcome.reason;
    case 'stale-skip':
      return `${outcome.reason}, says a skip, but the rule is kept`;
  }
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
