// Leaves out every change that is not in the sample, before a test is run on it: Stryker has no samples of its own, and what a checker
// refuses, it does not try.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { nameMutant } from './name-mutant.mjs';

class SampleChecker {
  #chosen;

  async init() {
    this.#chosen = new Set(JSON.parse(readFileSync(process.env.MUTANTS_SAMPLE, 'utf8')));
  }

  /** All at once. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#judge(mutant)]));
  }

  #judge(mutant) {
    const fileName = relative(process.cwd(), mutant.fileName);
    if (this.#chosen.has(nameMutant({ ...mutant, fileName }))) return { status: 'passed' };
    return { status: 'compileError', reason: 'not in the sample' };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
