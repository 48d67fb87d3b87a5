import { Agent, type RunResult, type SuspendedRun, tool } from '@windrose/core';
import { compatible } from '@windrose/host-compatible';
import type { Runner, Served } from '../runner.js';
import { stubCapabilities as capabilities } from '../stub/stub-capabilities.js';
import type { Task } from '../task.js';

/** Windrose as its README says: a host by description, and an agent. */
export function open({ baseUrl, model, apiKey, requests }: Served, task: Task): Runner {
  const host = compatible({ name: 'stub', baseUrl, model, apiKey, capabilities });
  const { instructions, prompt } = task;
  const tools = task.tools.map(({ name, description, input, execute }) =>
    tool({ name, description, input, effect: 'read', execute }),
  );
  const worker = new Agent({ host, instructions, tools, limits: { steps: requests, toolCalls: 4 * requests } });
  const writer = new Agent({ host, instructions, output: task.output });
  return {
    run: async () => (await worker.run(prompt)).text,
    async stream(onText) {
      const { text } = await readToEnd(worker.stream(prompt), (event) => {
        if (event.type === 'text-delta') onText(event.text);
      });
      return text;
    },
    async object(onPartial) {
      const { output } = await readToEnd(writer.stream(prompt), (event) => {
        if (event.type === 'output-delta') onPartial(event.partial);
      });
      return output;
    },
  };
}

async function readToEnd<Event, Output>(
  events: AsyncGenerator<Event, RunResult<Output> | SuspendedRun>,
  take: (event: Event) => void,
): Promise<RunResult<Output>> {
  for (;;) {
    const next = await events.next();
    if (!next.done) take(next.value);
    else if (next.value.status === 'done') return next.value;
    else throw new Error('Nobody has to be asked in this task.');
  }
}
