import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tinyMixtralPath } from './index.js';

describe('tinyMixtralPath', () => {
  const file = readFileSync(tinyMixtralPath);

  it('leads to a GGUF file', () => {
    expect(isAbsolute(tinyMixtralPath)).toBe(true);
    expect(file.subarray(0, 4).toString('latin1')).toBe('GGUF');
  });

  it('leads to the file whose figures stand in the model card', () => {
    const card = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(card).toContain(createHash('sha256').update(file).digest('hex'));
    expect(card).toContain(`${file.length.toLocaleString('en')} bytes`);
  });
});
