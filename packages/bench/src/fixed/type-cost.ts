import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../package-folder.js';
import type { Figures } from '../workloads/workload.js';
import { typePrograms } from './type-programs.js';

const run = promisify(execFile);

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
};

/** What tools and an agent cost the compiler in instantiations of types, beside the zod schemas they are made of. */
export async function typeCost(count: number): Promise<Figures> {
  // Inside the package, so that its dependencies are found.
  const within = join(packageFolder, 'node_modules/.cache');
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(join(within, 'types-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const programs = typePrograms(count);
    const schemas = await instantiations(folder, 'schemas', programs.schemas);
    const tools = await instantiations(folder, 'tools', programs.tools);
    return { schemas, tools, timesSchemas: tools / schemas };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function instantiations(folder: string, name: string, program: string): Promise<number> {
  writeFileSync(join(folder, `${name}.ts`), program);
  const project = join(folder, `${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '-p', project, '--extendedDiagnostics']);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}
