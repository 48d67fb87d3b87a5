import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { isStepCount, Output, streamText, tool, ToolLoopAgent } from 'ai';

/** The AI SDK's agent. */
export function open({ baseUrl, model: id, apiKey, requests }, task) {
  const provider = createOpenAICompatible({
    name: 'stub',
    baseURL: baseUrl,
    apiKey,
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
  const model = provider(id);
  const { instructions, prompt } = task;
  const tools = Object.fromEntries(
    task.tools.map(({ name, description, input, execute }) => [
      name,
      tool({ description, inputSchema: input, execute: (given) => execute(given) }),
    ]),
  );
  const agent = new ToolLoopAgent({ model, instructions, tools, stopWhen: isStepCount(requests) });
  return {
    run: async () => (await agent.generate({ prompt })).text,
    async stream(onText) {
      let whole = '';
      const { textStream } = await agent.stream({ prompt });
      for await (const text of textStream) {
        whole += text;
        onText(text);
      }
      return whole;
    },
    async object(onPartial) {
      const output = Output.object({ schema: task.output });
      const run = streamText({ model, instructions, prompt, output });
      for await (const partial of run.partialOutputStream) onPartial(partial);
      return run.output;
    },
  };
}
