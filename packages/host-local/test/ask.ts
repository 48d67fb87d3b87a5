import type { FinishReason, Grammar, Host, HostDelta, PromptSegment, Sampling, Usage } from '@windrose/core/host';

/** Segments from a readable line: `{[INST]}` is a control token, all else is text. */
export function segments(line: string): PromptSegment[] {
  return line
    .split(/(\{[^{}\s"]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[^{}\s"]+\}$/.test(piece) ? { type: 'control', text: piece.slice(1, -1) } : { type: 'text', text: piece },
    );
}

const weather =
  '{"type": "function", "function": {"name": "get_weather", "description": "Get the current weather for a city.", ' +
  '"parameters": {"type": "object", "properties": {"city": {"type": "string", "description": "The city to look up"}}, "required": ["city"]}}}';

/** The prompt of a question in format v3, with a weather tool in view. */
export function weatherPrompt(question: string): PromptSegment[] {
  return segments(`{<s>}{[AVAILABLE_TOOLS]} [${weather}]{[/AVAILABLE_TOOLS]}{[INST]} ${question}{[/INST]}`);
}

/** What the weather tool's calls look like, after `[TOOL_CALLS]`. */
export const weatherCalls =
  'root ::= " [{\\"name\\": \\"get_weather\\", \\"arguments\\": {\\"city\\": \\"" [^"\\\\\\x00-\\x1f]{1,40} "\\"}, \\"id\\": \\"" [0-9]{9} "\\"}]"';

export interface Asked {
  readonly text: string;
  readonly controls: string[];
  readonly deltas: HostDelta[];
  readonly usage: Usage | undefined;
  readonly finish: FinishReason | undefined;
}

export interface AskOptions {
  readonly sampling?: Sampling;
  readonly grammar?: Grammar;
  readonly signal?: AbortSignal;
}

/** Asks a host and reads its answer to the end. */
export async function ask(host: Host, prompt: PromptSegment[], options: AskOptions = {}): Promise<Asked> {
  const deltas: HostDelta[] = [];
  for await (const delta of start(host, prompt, options)) deltas.push(delta);
  return {
    deltas,
    text: deltas.map((delta) => (delta.type === 'text' ? delta.text : '')).join(''),
    controls: deltas.flatMap((delta) => (delta.type === 'control' ? [delta.text] : [])),
    usage: deltas.find((delta) => delta.type === 'usage')?.usage,
    finish: deltas.find((delta) => delta.type === 'finish')?.reason,
  };
}

/** Begins an answer; nothing runs until it is read. */
export function start(
  host: Host,
  prompt: PromptSegment[],
  options: AskOptions = {},
): AsyncIterator<HostDelta> & AsyncIterable<HostDelta> {
  const { sampling = {}, grammar, signal = new AbortController().signal } = options;
  const request = { kind: 'raw', prompt, sampling, ...(grammar && { grammar }) } as const;
  const answer = host.generate(request, { signal })[Symbol.asyncIterator]();
  return Object.assign(answer, { [Symbol.asyncIterator]: () => answer });
}
