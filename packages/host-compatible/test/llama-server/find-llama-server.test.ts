import { afterEach, describe, expect, it, vi } from 'vitest';

import { findLlamaServer } from './find-llama-server.js';

afterEach(() => vi.unstubAllEnvs());

describe('findLlamaServer', () => {
  it('takes the program that LLAMA_SERVER names', async () => {
    vi.stubEnv('LLAMA_SERVER', process.execPath);
    expect(await findLlamaServer()).toEqual({ path: process.execPath });
  });

  it('says that LLAMA_SERVER names no program', async () => {
    vi.stubEnv('LLAMA_SERVER', '/no/such/llama-server');
    expect(await findLlamaServer()).toEqual({ reason: 'LLAMA_SERVER names no program: /no/such/llama-server' });
  });

  it('finds none where none is wanted', async () => {
    vi.stubEnv('LLAMA_SERVER', 'none');
    expect(await findLlamaServer()).toEqual({ reason: 'LLAMA_SERVER=none asks for no llama-server' });
  });
});
