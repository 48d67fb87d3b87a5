export { localHost, type LocalHost, type LocalHostOptions } from './local-host.js';
