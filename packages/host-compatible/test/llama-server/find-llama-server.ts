import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { buildLlamaServer, type LlamaServer } from './build-llama-server.js';

/** Finds a llama-server: the one that `LLAMA_SERVER` names, else one in `PATH`, else one built of node-llama-cpp's sources. */
export async function findLlamaServer(): Promise<LlamaServer> {
  const named = process.env['LLAMA_SERVER'];
  if (named === 'none') return { reason: 'LLAMA_SERVER=none asks for no llama-server' };
  if (named) return isProgram(named) ? { path: named } : { reason: `LLAMA_SERVER names no program: ${named}` };
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.map((folder) => join(folder, 'llama-server')).find(isProgram);
  return path === undefined ? buildLlamaServer() : { path };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
