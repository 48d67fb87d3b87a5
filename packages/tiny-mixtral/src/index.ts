import { fileURLToPath } from 'node:url';

/**
 * Absolute path of the GGUF file of tiny-mixtral, a toy that calls tools: for demos, quickstarts and tests, not for real work.
 * The file lies at the package root, one level above both `src` and `dist`.
 */
export const tinyMixtralPath: string = fileURLToPath(new URL('../tiny-mixtral.q8_0.gguf', import.meta.url));
