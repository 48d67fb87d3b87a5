export { emulated, emulatedWith } from './strategy/emulated.js';
export { type EmulationWords, emulationWords } from './strategy/emulation-words.js';
