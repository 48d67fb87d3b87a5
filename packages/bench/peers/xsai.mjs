import { generateText, streamObject, streamText, tool } from 'xsai';

/** xsai; it does not check arguments against their schema. */
export async function open({ baseUrl, model, apiKey, requests }, task) {
  const tools = await Promise.all(
    task.tools.map(({ name, description, input, execute }) => tool({ name, description, parameters: input, execute })),
  );
  const messages = [
    { role: 'system', content: task.instructions },
    { role: 'user', content: task.prompt },
  ];
  const common = { baseURL: `${baseUrl}/`, model, apiKey, messages };
  return {
    run: async () => (await generateText({ ...common, tools, maxSteps: requests })).text,
    async stream(onText) {
      let whole = '';
      const { textStream } = streamText({
        ...common,
        tools,
        maxSteps: requests,
        streamOptions: { includeUsage: true },
      });
      for await (const text of textStream) {
        whole += text;
        onText(text);
      }
      return whole;
    },
    async object(onPartial) {
      let last;
      const { partialObjectStream } = await streamObject({ ...common, schema: task.output });
      for await (const partial of partialObjectStream) {
        last = partial;
        onPartial(partial);
      }
      return last;
    },
  };
}
