import type { NoticeCode, RunEvent } from './events.js';

/** What is noted on the way and told at the next turn, as by strategies. */
export interface Notices {
  readonly note: (code: NoticeCode, text: string) => void;
  /** Whether that prompts are cut was noted: once is enough, and to find it out again is dear. */
  readonly knowsCut: boolean;
  /** What was noted and not told yet; whoever tells it takes it out. */
  readonly untold: RunEvent[];
  /** What is no news any more. */
  readonly told: ReadonlySet<string>;
}

const cut = 'prompt-cut';

/** Gathers notices, each once: the same change in the next request is no news, nor is what was told `before`. */
export function gatherNotices(before?: Notices): Notices {
  const told = new Set(before?.told);
  const untold: RunEvent[] = [];
  return {
    note: (code, text) => {
      const news = code === cut ? code : text;
      if (!told.has(news)) untold.push({ type: 'notice', code, text });
      told.add(news);
    },
    get knowsCut() {
      return told.has(cut);
    },
    untold,
    told,
  };
}
