export { mistral, type MistralOptions } from './mistral.js';
export { mistralCapabilities } from './mistral-capabilities.js';
