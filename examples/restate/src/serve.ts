import { createServer } from 'node:http2';
import { createEndpointHandler } from '@restatedev/restate-sdk';
import { agentConversation, agentWorkflow } from '@windrose/durable-restate';
import { nvidia } from '@windrose/host-nvidia';
import { makeAgent } from './agent.js';

const { NVIDIA_API_KEY: apiKey, NVIDIA_BASE_URL: baseUrl, PORT = '9080', BOOK = 'book.jsonl' } = process.env;
if (apiKey === undefined) throw new Error('Set NVIDIA_API_KEY: https://build.nvidia.com gives one.');

const agent = makeAgent(nvidia({ apiKey, ...(baseUrl !== undefined && { baseUrl }) }), BOOK);
const support = agentWorkflow(agent, { name: 'support' });
const talk = agentConversation(support, { name: 'talk' });

// Whoever reaches this address may run the agent, so it is loopback's: `serve` of the SDK would listen on all addresses.
const server = createServer(createEndpointHandler({ services: [support, talk] }));
server.listen(Number(PORT), '127.0.0.1', () => console.log(`Serving on http://127.0.0.1:${PORT}`));
