import type { MistralFormat } from '../host/capabilities.js';
import type { Grammar, ToolSpec } from '../host/host.js';
import type { Note, TurnShape } from '../host/strategy.js';
import type { Message } from '../message.js';
import { GbnfBuilder, literal, type OnLost, type OpenPlace } from '../schema/gbnf.js';
import { type FormatRules, mistralFormats } from './mistral-format.js';
import { callsMark } from './marked-calls.js';
import { callsPrefix } from './tool-words.js';

/** More calls than this in one answer are a model that repeats itself. */
const mostCalls = 16;

/** Binds strings and numbers of arguments to a conversation. */
export interface ArgumentBinding {
  /** Whether it binds what stands at a path, such as `tool "send".to[].name`. */
  readonly isOpen: (path: string) => boolean;
  /** Rules of a grammar for places, and rules those lead to; a place that is not among them stays as its schema has it. */
  bind(places: readonly OpenPlace[], messages: readonly Message[], note: Note): ReadonlyMap<string, string>;
}

/** The grammar for a conversation. */
export type WriteGrammar = (messages: readonly Message[], note: Note) => Grammar;

/** How the grammar of a turn is made. */
export interface RawGrammarOptions {
  /** Told what of a schema the grammar does not hold: it has to be checked in what comes back. */
  readonly onLost?: OnLost;
  readonly binding?: ArgumentBinding | undefined;
}

/**
 * The grammar that binds calls and structured answers of a turn; `undefined` where there is nothing to bind. It is worked out once; for each
 * conversation only what a binding says of it is written anew.
 *
 * Throws `DefinitionError` naming the tool and the field whose schema no value fits.
 */
export function rawGrammar(
  shape: TurnShape,
  format: MistralFormat,
  { onLost, binding }: RawGrammarOptions = {},
): WriteGrammar | undefined {
  if (offered(shape).length === 0 && shape.output === undefined) return undefined;
  const builder = new GbnfBuilder(onLost ? { onLost } : {});
  const { root, after } = rootOf(builder, shape, mistralFormats[format], binding?.isOpen);
  const grammar = { gbnf: builder.build(root), ...(after && { after }) };
  const { places } = builder;
  if (binding === undefined || places.length === 0) return () => grammar;
  return (messages, note) => ({ ...grammar, gbnf: builder.build(root, binding.bind(places, messages, note)) });
}

type IsOpen = ArgumentBinding['isOpen'] | undefined;

function rootOf(
  builder: GbnfBuilder,
  shape: TurnShape,
  rules: FormatRules,
  isOpen: IsOpen,
): { root: string; after?: string } {
  const { output } = shape;
  const tools = offered(shape);
  const calls = tools.length > 0 ? callsRule(builder, tools, rules, shape, isOpen) : undefined;
  const mustCall = shape.toolChoice !== 'auto';
  const answer = output && builder.add(output.schema, { name: 'answer', path: 'output' });
  const space = rules.spaced ? '" " ' : '';
  if (rules.calls === 'none') return { root: wordsRoot(builder, space, calls, answer, mustCall) };
  if (calls === undefined) return { root: `${space}${answer}` };
  // With a structured answer the first token is bound too; else text is free and the grammar waits for the mark.
  if (mustCall || answer === undefined) return { root: calls, after: callsMark };
  return { root: `${literal(callsMark)} ${calls} | ${space}${answer}` };
}

function offered({ tools, toolChoice }: TurnShape): readonly ToolSpec[] {
  return typeof toolChoice === 'object' ? tools.filter(({ name }) => name === toolChoice.name) : tools;
}

function callsRule(
  builder: GbnfBuilder,
  tools: readonly ToolSpec[],
  rules: FormatRules,
  shape: TurnShape,
  isOpen: IsOpen,
): string {
  if (rules.calls.startsWith('named')) return namedCallsRule(builder, tools, rules, shape, isOpen);
  const id = rules.calls === 'list-with-ids' ? ` ", \\"id\\": \\"" [a-zA-Z0-9]{9} "\\""` : '';
  const each = tools.map((tool) => {
    const { name } = tool;
    const input = addArguments(builder, tool, isOpen);
    const opening = literal(`{"name": ${JSON.stringify(name)}, "arguments": `);
    return builder.rule(`call-${name}`, `${opening} ${input}${id} "}"`);
  });
  const call = builder.rule('call', each.join(' | '));
  const more = shape.parallelCalls === false ? '' : ` (", " ${call}){0,${mostCalls - 1}}`;
  const space = rules.spaced && rules.calls !== 'none' ? ' ' : '';
  return builder.rule('calls', `"${space}[" ${call}${more} "]"`);
}

function addArguments(builder: GbnfBuilder, { name, parameters }: ToolSpec, isOpen: IsOpen): string {
  return builder.add(parameters, { name: `${name}-arguments`, path: `tool "${name}"`, ...(isOpen && { isOpen }) });
}

/** From v11 on each call has a mark of its own, and its id where the format shows one. */
function namedCallsRule(
  builder: GbnfBuilder,
  tools: readonly ToolSpec[],
  rules: FormatRules,
  shape: TurnShape,
  isOpen: IsOpen,
): string {
  const id = rules.calls === 'named-with-ids' ? ` (${literal('[CALL_ID]')} [a-zA-Z0-9]{9})?` : '';
  const each = tools.map((tool) => {
    const { name } = tool;
    const input = addArguments(builder, tool, isOpen);
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
