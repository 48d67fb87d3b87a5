import { connect } from '@restatedev/restate-sdk-clients';
import type { AgentHandlers } from '@windrose/durable-restate';

const usage = `Usage: ask ID QUESTION   begins a run
       ask ID            says how far it is, and what waits for a person
       ask ID yes        allows what waits
       ask ID no REASON  does not
       ask ID cancel     ends it`;

/**
 * Does what the words of a command line say, and answers in words. A client knows where Restate is, and nothing of the service, its process or its
 * model.
 */
export async function answer(url: string, [id, word, ...rest]: readonly string[]): Promise<string> {
  if (id === undefined) return usage;
  const run = connect({ url }).workflowClient<AgentHandlers<string>>({ name: 'support' }, id);
  const status = await run.status();
  switch (word) {
    case undefined:
      if (status.status === 'done') return (await run.workflowAttach()).output;
      if (status.status === 'failed') return `It failed: ${status.error.message}`;
      if (status.status !== 'waiting') return `It is ${status.status}.`;
      return status.requests.map(({ call, input }) => `May it ${call.name} ${JSON.stringify(input)}?`).join('\n');
    case 'yes':
    case 'no': {
      if (status.status !== 'waiting') return `Nothing waits: it is ${status.status}.`;
      const decision = { approved: word === 'yes', ...(rest.length > 0 && { reason: rest.join(' ') }) };
      for (const { digest } of status.requests) await run.approve({ digest, ...decision });
      return (await run.workflowAttach()).output;
    }
    case 'cancel':
      await run.cancel();
      return 'It is cancelled.';
    default:
      await run.workflowSubmit([word, ...rest].join(' '));
      return `It has begun: ask ${id}`;
  }
}
