export { compatible, type CompatibleOptions } from './compatible.js';
export {
  firstFormatChanges,
  llamaServerCapabilities,
  ollamaCapabilities,
  talkingCapabilities,
  tgiCapabilities,
  vllmCapabilities,
} from './compatible-capabilities.js';
export { llamaServer, type LlamaServerOptions } from './llama-server.js';
export { ollama, type OllamaOptions } from './ollama.js';
export type { ServerOptions } from './server-options.js';
export { tgi } from './tgi.js';
export { vllm } from './vllm.js';
