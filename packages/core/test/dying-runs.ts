import type { RunEvent, RunState } from '@windrose/core';

/** Runs until the event with this number and dies there, keeping the last checkpoint, as a program does that writes each down. */
export async function dieAt(events: AsyncGenerator<RunEvent, unknown>, number: number) {
  let kept: RunState | undefined;
  for (let seen = 0; ; seen++) {
    const next = await events.next();
    if (next.done) return { kept, isOver: true };
    if (next.value.type === 'checkpoint') kept = JSON.parse(JSON.stringify(next.value.state));
    if (seen === number) {
      await events.return(undefined);
      return { kept, isOver: false };
    }
  }
}
