export type { WorkersAIModelOptions } from './describe-model.js';
export { workersAI, type WorkersAIOptions } from './workers-ai.js';
export { type AIBinding, workersAIBinding, type WorkersAIBindingOptions } from './workers-ai-binding.js';
export { workersAICapabilities } from './workers-ai-capabilities.js';
