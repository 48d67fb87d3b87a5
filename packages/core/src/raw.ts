export { raw } from './strategy/raw.js';
