import type { DurableEnding, DurableEngine } from '@windrose/testkit/durable';
import type { Workflows } from './open-workflows.js';

/** The engine as the contract for all of them asks for it: `dying` runs stop each where they are to die, then all die at once. */
export function durableEngine(workflows: Workflows, dying: number): DurableEngine {
  const { desk } = workflows;
  const begun = new Set<string>();
  const ended = new Set<string>();
  const died = Promise.withResolvers<void>();
  let open = dying;
  const begin = async (id: string, params: object): Promise<void> => {
    begun.add(id);
    await workflows.begin(id, { scenario: 'story', ...params });
  };
  return {
    async live(run, dieAt) {
      const id = idOf(run);
      if (dieAt !== undefined) {
        await begin(id, { stopAt: dieAt });
        const { events } = await desk.stopped(id);
        if (--open === 0) await workflows.killAndStart().then(died.resolve, died.reject);
        await died.promise;
        return { events };
      }
      if (!begun.has(id)) await begin(id, {});
      // What the local engine has of a dead process it does not take up by itself.
      else if (!ended.has(id)) await workflows.pause(id).then(() => workflows.resume(id));
      const { output, events } = await workflows.end(id);
      ended.add(id);
      return { ending: output as DurableEnding, events };
    },
    ledger: async (run) => desk.ledgerOf(idOf(run)),
  };
}

/** The name of a run as that of an instance. */
export function idOf(run: string): string {
  return run.replaceAll(/\W/g, '-');
}
