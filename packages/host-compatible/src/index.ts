export { compatible } from './compatible.js';
export {
  firstFormatChanges,
  llamaServerCapabilities,
  ollamaCapabilities,
  tgiCapabilities,
  vllmCapabilities,
} from './compatible-capabilities.js';
export { type CompatibleOptions, compatibleWith } from './compatible-with.js';
export { llamaServer, type LlamaServerOptions } from './llama-server.js';
export { ollama, type OllamaOptions } from './ollama.js';
export type { ServerOptions } from './server-options.js';
export { talkingCapabilities } from './talking-capabilities.js';
export { tgi } from './tgi.js';
export { vllm } from './vllm.js';
