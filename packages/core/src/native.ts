export { nativeReadingText as native } from './strategy/native-reading-text.js';
