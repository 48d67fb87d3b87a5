import { handWrittenRunner } from '../by-hand/hand-written-runner.js';
import type { Runner, Served } from '../runner.js';
import type { Task } from '../task.js';

/** The loop written by hand over the platform's `fetch`, which most frameworks use. */
export function open(served: Served, task: Task): Runner {
  const url = `${served.baseUrl}/chat/completions`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${served.apiKey}` };
  return handWrittenRunner(served, task, async (body) => {
    const answer = await fetch(url, { method: 'POST', headers, body });
    if (answer.status !== 200 || answer.body === null) throw new Error(`The stub answered ${answer.status}.`);
    return { text: () => answer.text(), bytes: answer.body };
  });
}
