// Writes the names of all changes that can be made to the files named.
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { nameMutant } from './name-mutant.mjs';

const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
const files = process.argv.slice(2).map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
const { mutants } = await new Instrumenter(quiet).instrument(files, { ignorers: [], excludedMutations: [] });
console.log(JSON.stringify(mutants.map(nameMutant)));
