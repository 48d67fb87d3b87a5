import { Agent } from '@windrose/core';
import { scriptedCapabilities } from '@windrose/core/testing';
import { expect, it } from 'vitest';
import { runInWorkflow } from './run-in-workflow.js';
import type { WorkflowStep } from './workflow-step.js';

const step: WorkflowStep = {
  do: (_name, _config, callback) => callback(),
  sleep: () => expect.fail('nothing sleeps'),
  waitForEvent: () => expect.fail('nobody is asked'),
};

it('leaves no request under way where onEvent throws', async () => {
  let request: AbortSignal | undefined;
  const agent = new Agent({
    host: {
      name: 'slow',
      model: 'test',
      capabilities: scriptedCapabilities,
      async *generate(_, { signal }) {
        request = signal;
        yield { type: 'text', text: 'Well' };
        await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    },
  });
  const onEvent = ({ type }: { type: string }): void => {
    if (type === 'text-delta') throw new Error('full');
  };
  await expect(runInWorkflow(agent, 'Hi?', step, { onEvent })).rejects.toThrow('full');
  expect(request?.aborted).toBe(true);
});
