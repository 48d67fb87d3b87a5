export { tSystems, type TSystemsOptions, tSystemsWithLimits } from './t-systems.js';
export { tSystemsCapabilities } from './t-systems-capabilities.js';
