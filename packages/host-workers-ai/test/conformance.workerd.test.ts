import type { Host } from '@windrose/core';
import type { WorkersAIModelOptions } from '@windrose/host-workers-ai';
import type { ConformanceTarget } from '@windrose/testkit';
import { describeHost } from '@windrose/testkit/vitest';
import { openEmulator, type RemoteEmulator } from '../../../test/workerd/open-emulator.js';
import { waysToAsk } from './ways-to-ask.js';

/** The schema of Mixtral's answers has the text and nothing else. */
const untold = {
  'usage:reported': 'the host tells no usage',
  'finish:length-is-told': 'the host tells no reason and no usage',
};
const keyless = { 'secrets:key-is-never-said': 'a binding has no key' };
/** A class and its properties are lost between Workers, so errors without a code say nothing but their words. */
const statusless = { 'errors:wrong-key': 'what another Worker throws has no status' };
const small = { model: '@cf/mistralai/mistral-small-3.1-24b-instruct' };

function target(
  way: keyof typeof waysToAsk,
  options: WorkersAIModelOptions,
  skip: Record<string, string>,
): ConformanceTarget {
  const name = `workerd, ${options.model === undefined ? 'Mixtral 8x7B' : 'Mistral Small 3.1'}, ${way}`;
  return {
    name,
    skip,
    open: async (script, wish) => {
      const emulator = await openEmulator({ script, ...wish });
      return { emulator, host: lookAfter(waysToAsk[way](emulator, options), emulator) };
    },
  };
}

/** The rules look at what an emulator got, which is known here only when it is asked for. */
function lookAfter(host: Host, emulator: RemoteEmulator): Host {
  return {
    ...host,
    async *generate(request, options) {
      try {
        yield* host.generate(request, options);
      } finally {
        await emulator.look();
      }
    },
  };
}

describeHost(target('the AI binding of workerd', {}, { ...untold, ...keyless }));
describeHost(target('the AI binding of workerd', small, keyless));
describeHost(target('a binding to another Worker', {}, { ...untold, ...keyless, ...statusless }));
describeHost(target('REST, by the fetch of workerd', {}, untold));
describeHost(target('REST, by the fetch of workerd', small, {}));
