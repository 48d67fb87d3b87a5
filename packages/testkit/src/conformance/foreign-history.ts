import type { Message } from '@windrose/core';

/** A conversation as another host and another framework would have left it. */
export const foreignHistory: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', parts: [{ type: 'text', text: 'Paris and Rome?' }] },
  {
    role: 'assistant',
    parts: [
      { type: 'reasoning', text: 'Two calls.' },
      { type: 'text', text: 'Let me look.' },
      { type: 'tool-call', id: 'call_9PxkQ0aVb7', name: 'get_weather', arguments: '{"city":"Paris"}' },
      { type: 'tool-call', id: 'chatcmpl-tool-9f31', name: 'get_weather', arguments: '{"city":"Rome"}' },
    ],
  },
  { role: 'tool', callId: 'call_9PxkQ0aVb7', name: 'get_weather', content: '{"temperature":18}', isError: false },
  { role: 'tool', callId: 'chatcmpl-tool-9f31', name: 'get_weather', content: '{"temperature":25}', isError: false },
  { role: 'user', parts: [{ type: 'text', text: 'And which is warmer?' }] },
];
