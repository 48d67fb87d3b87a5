export { type NimOptions, nim, nvidia, type NvidiaOptions, type SchemaField } from './nvidia.js';
export { nimCapabilities, nvidiaCapabilities, nvidiaMixtral8x7bCapabilities } from './nvidia-capabilities.js';
