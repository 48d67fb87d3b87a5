export { constrained } from './strategy/constrained.js';
