import OpenAI from 'openai';
import { zodFunction, zodResponseFormat } from 'openai/helpers/zod';

/** The loop of OpenAI's own client. */
export function open({ baseUrl, model, apiKey, requests }, task) {
  const { completions } = new OpenAI({ baseURL: baseUrl, apiKey }).chat;
  const tools = task.tools.map(({ name, description, input, execute }) =>
    zodFunction({ name, description, parameters: input, function: execute }),
  );
  const messages = () => [
    { role: 'system', content: task.instructions },
    { role: 'user', content: task.prompt },
  ];
  const streamed = { stream: true, stream_options: { include_usage: true } };
  const limits = { maxChatCompletions: requests };
  return {
    run: () => completions.runTools({ model, messages: messages(), tools }, limits).finalContent(),
    async stream(onText) {
      const run = completions.runTools({ model, messages: messages(), tools, ...streamed }, limits);
      run.on('content', (text) => onText(text));
      return run.finalContent();
    },
    async object(onPartial) {
      const format = zodResponseFormat(task.output, 'catalogue');
      const run = completions.stream({ model, messages: messages(), response_format: format, ...streamed });
      run.on('content.delta', ({ parsed }) => onPartial(parsed));
      const { choices } = await run.finalChatCompletion();
      return choices[0].message.parsed;
    },
  };
}
