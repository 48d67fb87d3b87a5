import { afterEach, describe, expect, it, vi } from 'vitest';

import { tellMissingServer } from './tell-missing-server.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('tellMissingServer', () => {
  const noCompiler = 'llama-server cannot be built: c++ is not installed';
  const failures = ['llama-server was not built: Error: out of memory', 'LLAMA_SERVER names no program: /nowhere'];

  it('says why, and lets the tests be skipped, where there is nothing to build with', () => {
    vi.stubEnv('CI', 'true');
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(tellMissingServer(noCompiler)).toBe(noCompiler);
    expect(write).toHaveBeenCalledWith(expect.stringContaining(noCompiler));
  });

  it.each(failures)('fails in CI, and only there: %s', (reason) => {
    vi.stubEnv('CI', 'true');
    expect(() => tellMissingServer(reason)).toThrow(reason);
    vi.stubEnv('CI', '');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(tellMissingServer(reason)).toBe(reason);
  });
});
