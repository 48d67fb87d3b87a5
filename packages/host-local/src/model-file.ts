import { open } from 'node:fs/promises';
import { resolve } from 'node:path';

import { HostError } from '@windrose/core/host';

/** A GGUF file that is there; `path` is absolute. */
export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
}

/** Makes sure that a path leads to a GGUF file; errors name the path as it was given. */
export async function findModelFile(given: string): Promise<ModelFile> {
  const path = resolve(given);
  const file = await open(path).catch((cause: unknown) => {
    throw new HostError(
      'engine',
      `No model file can be read at ${given}. Give \`modelPath\` the path of a GGUF file.`,
      { cause },
    );
  });
  try {
    const stat = await file.stat();
    const { buffer, bytesRead } = stat.isFile()
      ? await file.read(Buffer.alloc(4), 0, 4, 0)
      : { buffer: Buffer.of(), bytesRead: 0 };
    if (bytesRead < 4 || buffer.toString('latin1') !== 'GGUF') {
      throw new HostError(
        'engine',
        `${given} is not a GGUF file. Download the model in GGUF form, or convert it with llama.cpp.`,
      );
    }
    return { path, bytes: stat.size };
  } finally {
    await file.close();
  }
}
