import { Pool } from 'undici';
import { handWrittenRunner } from '../by-hand/hand-written-runner.js';
import type { Runner, Served } from '../runner.js';
import type { Task } from '../task.js';

/** The loop written by hand over undici's pool: what all others are measured against. */
export function open(served: Served, task: Task): Runner {
  const { origin, pathname } = new URL(`${served.baseUrl}/chat/completions`);
  const pool = new Pool(origin, { connections: 256 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${served.apiKey}` };
  return handWrittenRunner(served, task, async (body) => {
    const { statusCode, body: answer } = await pool.request({ method: 'POST', path: pathname, headers, body });
    if (statusCode !== 200) throw new Error(`The stub answered ${statusCode}.`);
    return { text: () => answer.text(), bytes: answer };
  });
}
