import { llamaServer } from '@windrose/host-compatible';
import { it } from 'vitest';
it('loops', async () => {
  const host = llamaServer({ baseUrl: 'http://127.0.0.1:8131/v1' });
  const fails: string[] = [];
  for (let i = 0; i < 600; i++) {
    try {
      for await (const _ of host.generate(
        {
          kind: 'chat',
          messages: [{ role: 'user', parts: [{ type: 'text', text: 'Hello there' }] }],
          tools: [],
          toolChoice: 'auto',
          sampling: { temperature: 0, maxTokens: 3 },
        },
        { signal: new AbortController().signal },
      ));
    } catch (e) {
      fails.push(`${i} ${(e as Error).message} ${((e as Error).cause as Error)?.message}`);
    }
  }
  console.log(fails);
});
