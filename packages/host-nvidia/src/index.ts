export { type NimOptions, nim, nvidia, type NvidiaOptions, type SchemaField } from './nvidia.js';
export {
  nimCapabilities,
  nimMixtral8x7bCapabilities,
  nvidiaCapabilities,
  nvidiaMixtral8x7bCapabilities,
} from './nvidia-capabilities.js';
