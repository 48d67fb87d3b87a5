import type { HostDelta, OutputSpec, ToolChoice, ToolSpec } from '../host/host.js';
import type { Decoder, ModelEvent, TurnShape } from '../host/strategy.js';
import { CallFragments, type GatheredCall } from './call-fragments.js';

/** The tool whose arguments are the answer, under a name that no other tool has. */
export function answerTool(output: OutputSpec, tools: readonly ToolSpec[]): ToolSpec {
  let name = output.name;
  while (tools.some((tool) => tool.name === name)) name = `final_${name}`;
  const when = tools.length > 0 ? 'Call it alone, once no other tool is needed.' : '';
  return { name, description: `Gives the final answer. ${when}`.trim(), parameters: output.schema };
}

/** How a call is demanded where the answer is one too; `undefined` where another tool is to be called first. */
export function demandAnswer(
  { tools, toolChoice }: TurnShape,
  name: string,
  modes: readonly string[],
): ToolChoice | undefined {
  if (typeof toolChoice === 'object' || (toolChoice === 'required' && tools.length > 0)) return undefined;
  return tools.length === 0 && modes.includes('named') ? { name } : 'required';
}

/** Reads an answer whose text is the arguments of a call: as they come, they are shown as text is. */
export class AnswerToolDecoder implements Decoder {
  readonly #inner: Decoder;
  readonly #name: string;
  readonly #calls = new CallFragments();
  /** How much of each answer has been shown. */
  readonly #shown = new Map<GatheredCall, number>();
  /** Pieces of calls whose name is not known yet. */
  readonly #nameless = new Map<GatheredCall, HostDelta[]>();

  constructor(inner: Decoder, name: string) {
    this.#inner = inner;
    this.#name = name;
  }

  push(delta: HostDelta): readonly ModelEvent[] {
    if (delta.type !== 'tool-call') return this.#inner.push(delta);
    const call = this.#calls.push(delta);
    const held = this.#nameless.get(call) ?? [];
    this.#nameless.delete(call);
    if (call.name === this.#name) return this.#show(call);
    if (call.name !== '') return [...held, delta].flatMap((each) => this.#inner.push(each));
    this.#nameless.set(call, [...held, delta]);
    return [];
  }

  end(): readonly ModelEvent[] {
    for (const delta of [...this.#nameless.values()].flat()) this.#inner.push(delta);
    const events = this.#inner.end();
    const isCalled = events.some((event) => event.type === 'tool-call' && event.call.name !== this.#name);
    return events.flatMap((event): ModelEvent | [] => {
      // A call that was written into the text; some servers hand one on twice, and the first was shown.
      if (event.type === 'tool-call' && event.call.name === this.#name) {
        return this.#shown.size > 0 ? [] : { type: 'text-delta', text: event.call.arguments };
      }
      return event.type === 'finish' && event.reason === 'tool-calls' && !isCalled
        ? { ...event, reason: 'stop' }
        : event;
    });
  }

  #show(call: GatheredCall): readonly ModelEvent[] {
    const text = call.arguments.slice(this.#shown.get(call) ?? 0);
    this.#shown.set(call, call.arguments.length);
    return text === '' ? [] : [{ type: 'text-delta', text }];
  }
}
