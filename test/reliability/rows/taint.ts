import { Random } from '../../outputs/random.js';
import type { Measured, Row } from '../row.js';
import { TaintedWorld } from './tainted-world.js';

/** What a stranger says never moves a tool that writes, unless a person allowed it. */
export const taint: Row = {
  id: 'taint',
  promise: 'No tool that writes runs after untrusted content was read, unless a person allowed that call',
  shown:
    'random conversations: tools of every conduct, up to three calls an answer, people who say yes, no or nothing, crashes at random events, states through JSON, conversations that go on in other runs; who was tainted is told by what the model was sent, not by our own mark',
  counts: { test: 60, commit: 10_000, night: 1_000_000 },
  measure: async (count, seed): Promise<Measured> => {
    const failures: string[] = [];
    let [writes, asked, allowed, tainted] = [0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const world = new TaintedWorld(new Random(seed * 1_000_003 + at));
      await world.play();
      if (world.wrongs.length > 0) failures.push(`seed ${seed}, run ${at}: ${world.wrongs.join('; ')}`);
      writes += world.writes;
      asked += world.asked;
      allowed += world.allowed;
      if (world.isTainted) tainted++;
    }
    const words = [tainted, writes, asked, allowed].map((each) => each.toLocaleString('en-US'));
    const note = `${words[0]} runs were tainted; ${words[1]} writes ran, a person was asked ${words[2]} times and said yes ${words[3]} times`;
    return { tried: count, failed: failures.length, failures: failures.slice(0, 3), note };
  },
};
