import {
  type AssistantMessage,
  type FinishReason,
  LimitError,
  OutputError,
  type RunEvent,
  type RunResult,
  type SuspendedRun,
  type ToolCall,
  type ToolResult,
} from '@windrose/core';

/** What was seen of one request to the model. */
export interface SeenStep {
  /** The text that was shown while it came. */
  readonly shown: string;
  readonly answer: AssistantMessage | undefined;
  readonly finish: FinishReason | undefined;
  /** The calls whose arguments were valid: their tools were run. */
  readonly started: readonly ToolCall[];
  readonly results: readonly ToolResult[];
}

/** What was seen of a run. */
export interface SeenRun<Output> {
  readonly steps: readonly SeenStep[];
  /** The notices, as `code: text`. */
  readonly notices: readonly string[];
  /** The failures after which a request was made again. */
  readonly retries: readonly string[];
  /** How often an answer was sent back. */
  readonly corrections: number;
  readonly result: RunResult<Output> | undefined;
  /** Where the model did not come to an answer: the one failure that is its own and not the host's. */
  readonly modelError: OutputError | LimitError | undefined;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };

/** Watches a run to its end. Rejects as the run does, but for `OutputError` and `LimitError`, which are told. */
export async function watchRun<Output>(
  events: AsyncGenerator<RunEvent, RunResult<Output> | SuspendedRun, undefined>,
): Promise<SeenRun<Output>> {
  const steps: Writable<SeenStep>[] = [];
  const seen: Writable<SeenRun<Output>> = {
    steps,
    notices: [],
    retries: [],
    corrections: 0,
    result: undefined,
    modelError: undefined,
  };
  try {
    for (let next = await events.next(); ; next = await events.next()) {
      if (next.done === true) {
        if (next.value.status === 'suspended')
          throw new Error('The run waits for a person, and tools of the kit only read.');
        return { ...seen, result: next.value };
      }
      const event = next.value;
      if (event.type === 'step-start') steps.push(newStep());
      else if (event.type === 'notice') seen.notices.push(`${event.code}: ${event.text}`);
      else if (event.type === 'retry') seen.retries.push(event.error.message);
      else if (event.type === 'correction') seen.corrections += 1;
      else if (steps.length > 0) note(steps[steps.length - 1] ?? newStep(), event);
    }
  } catch (error) {
    if (error instanceof OutputError || error instanceof LimitError) return { ...seen, modelError: error };
    throw error;
  }
}

function newStep(): Writable<SeenStep> {
  return { shown: '', answer: undefined, finish: undefined, started: [], results: [] };
}

function note(step: Writable<SeenStep>, event: RunEvent): void {
  if (event.type === 'text-delta') step.shown += event.text;
  else if (event.type === 'tool-start') step.started.push(event.call);
  else if (event.type === 'tool-result') step.results.push(event.result);
  else if (event.type === 'step-end') {
    step.answer = event.message;
    step.finish = event.finish;
  }
}
