import type { ChatRequest, OutputSpec, ToolSpec } from './host.js';

/** The tool a probe offers. */
export const probeTool: ToolSpec = {
  name: 'get_weather',
  description: 'The weather in a city, now.',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string', description: 'The city.' } },
    required: ['city'],
    additionalProperties: false,
  },
};

/** A word that no model says by itself. */
export const markWord = 'zq7kestrel';

const ask = (text: string): Omit<ChatRequest, 'tools' | 'toolChoice'> => ({
  kind: 'chat',
  messages: [{ role: 'user', parts: [{ type: 'text', text }] }],
  sampling: { maxTokens: 128 },
});

/** A tool that fits no question of a probe. */
const otherTool: ToolSpec = {
  name: 'play_song',
  description: 'Plays a song.',
  parameters: {
    type: 'object',
    properties: { title: { type: 'string', description: 'The title.' } },
    required: ['title'],
    additionalProperties: false,
  },
};

/** A request that a model with tools answers with two calls. */
export function toolQuestion(): ChatRequest {
  return { ...ask('Use the tool: what is the weather in Paris, and in Rome?'), tools: [probeTool], toolChoice: 'auto' };
}

/** A request that is answered with a call only where a call is really demanded: no tool fits. */
export function demandQuestion(): ChatRequest {
  return { ...ask('Hello there!'), tools: [otherTool], toolChoice: 'required' };
}

/** A request that is answered with the named tool only where the name is heeded: the other one fits. */
export function nameQuestion(): ChatRequest {
  const tools = [probeTool, otherTool];
  return { ...ask('What is the weather in Paris?'), tools, toolChoice: { name: otherTool.name } };
}

/** A request whose schema allows one word that the prompt does not tell. */
export function schemaQuestion(): ChatRequest & { readonly output: OutputSpec } {
  const schema = {
    type: 'object',
    properties: { word: { type: 'string', enum: [markWord], description: 'A word.' } },
    required: ['word'],
    additionalProperties: false,
  };
  return {
    ...ask('Say a word of your choice, as JSON with the key "word".'),
    tools: [],
    toolChoice: 'auto',
    output: { name: 'word', schema },
  };
}
