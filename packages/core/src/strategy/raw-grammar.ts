import type { MistralFormat } from '../host/capabilities.js';
import type { Grammar, ToolSpec } from '../host/host.js';
import type { TurnShape } from '../host/strategy.js';
import { GbnfBuilder, literal, type OnLost } from '../schema/gbnf.js';
import { type FormatRules, mistralFormats } from './mistral-format.js';
import { callsMark } from './marked-calls.js';
import { callsPrefix } from './tool-words.js';

/** More calls than this in one answer are a model that repeats itself. */
const mostCalls = 16;

/**
 * The grammar that binds calls and structured answers of a turn; `undefined` where there is nothing to bind.
 *
 * What of a schema the grammar does not hold is told to `onLost`: it has to be checked in what comes back. Throws
 * `DefinitionError` naming the tool and the field whose schema no value fits.
 */
export function rawGrammar(shape: TurnShape, format: MistralFormat, onLost?: OnLost): Grammar | undefined {
  const { output } = shape;
  const tools = offered(shape);
  if (tools.length === 0 && output === undefined) return undefined;
  const rules = mistralFormats[format];
  const builder = new GbnfBuilder(onLost ? { onLost } : {});
  const calls = tools.length > 0 ? callsRule(builder, tools, rules, shape) : undefined;
  const mustCall = shape.toolChoice !== 'auto';
  const answer = output && builder.add(output.schema, { name: 'answer', path: 'output' });
  const space = rules.spaced ? '" " ' : '';
  if (rules.calls === 'none') return { gbnf: builder.build(wordsRoot(builder, space, calls, answer, mustCall)) };
  if (calls === undefined) return { gbnf: builder.build(`${space}${answer}`) };
  // With a structured answer the first token is bound too; else text is free and the grammar waits for the mark.
  if (mustCall || answer === undefined) return { gbnf: builder.build(calls), after: callsMark };
  return { gbnf: builder.build(`${literal(callsMark)} ${calls} | ${space}${answer}`) };
}

function offered({ tools, toolChoice }: TurnShape): readonly ToolSpec[] {
  return typeof toolChoice === 'object' ? tools.filter(({ name }) => name === toolChoice.name) : tools;
}

function callsRule(builder: GbnfBuilder, tools: readonly ToolSpec[], rules: FormatRules, shape: TurnShape): string {
  if (rules.calls.startsWith('named')) return namedCallsRule(builder, tools, rules, shape);
  const id = rules.calls === 'list-with-ids' ? ` ", \\"id\\": \\"" [a-zA-Z0-9]{9} "\\""` : '';
  const each = tools.map(({ name, parameters }) => {
    const input = builder.add(parameters, { name: `${name}-arguments`, path: `tool "${name}"` });
    const opening = literal(`{"name": ${JSON.stringify(name)}, "arguments": `);
    return builder.rule(`call-${name}`, `${opening} ${input}${id} "}"`);
  });
  const call = builder.rule('call', each.join(' | '));
  const more = shape.parallelCalls === false ? '' : ` (", " ${call}){0,${mostCalls - 1}}`;
  const space = rules.spaced && rules.calls !== 'none' ? ' ' : '';
  return builder.rule('calls', `"${space}[" ${call}${more} "]"`);
}

/** From v11 on each call has a mark of its own, and its id where the format shows one. */
function namedCallsRule(
  builder: GbnfBuilder,
  tools: readonly ToolSpec[],
  rules: FormatRules,
  shape: TurnShape,
): string {
  const id = rules.calls === 'named-with-ids' ? ` (${literal('[CALL_ID]')} [a-zA-Z0-9]{9})?` : '';
  const each = tools.map(({ name, parameters }) => {
    const input = builder.add(parameters, { name: `${name}-arguments`, path: `tool "${name}"` });
    return builder.rule(`call-${name}`, `${literal(name)}${id} ${literal('[ARGS]')} ${input}`);
  });
  const call = builder.rule('call', each.join(' | '));
  const more = shape.parallelCalls === false ? '' : ` (${literal(callsMark)} ${call}){0,${mostCalls - 1}}`;
  return builder.rule('calls', `${call}${more}`);
}

/** In v1 calls are text too: an answer that begins as calls do is calls, any other is an answer. */
function wordsRoot(
  builder: GbnfBuilder,
  space: string,
  calls: string | undefined,
  answer: string | undefined,
  mustCall: boolean,
): string {
  const callsObject = calls && `${literal(callsPrefix)} ${calls} "}"`;
  if (callsObject === undefined) return `${space}${answer}`;
  if (mustCall) return `${space}${callsObject}`;
  const other =
    answer ?? builder.rule('text', String.raw`[ -z|-\uD7FF\uE000-\U0010FFFF] [\x01-\uD7FF\uE000-\U0010FFFF]*`);
  return `${space}(${callsObject} | ${other})`;
}
