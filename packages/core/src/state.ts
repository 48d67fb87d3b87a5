export { readState } from './loop/read-state.js';
export { sealStates, type StateSeal } from './loop/seal-states.js';
