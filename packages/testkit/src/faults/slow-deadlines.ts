const long = { connectMs: 10_000, firstByteMs: 10_000, gapMs: 10_000, answerMs: 10_000 };
const short = { connectMs: 60, firstByteMs: 60, gapMs: 60, answerMs: 400 };
const unreadMs = 100;

type Name = keyof typeof long;

/**
 * Deadlines that are short only while `isSlow` says that the host is about to be, as each request asks anew: a machine that is busy must not be taken
 * for such a host. An answer that is never read is left to its own short deadline.
 */
export function slowDeadlines(isSlow: () => boolean, isUnread: boolean): Readonly<Record<string, number>> {
  const now = (name: Name): number => {
    if (name === 'answerMs' && isUnread) return unreadMs;
    return (isSlow() ? short : long)[name];
  };
  return {
    get connectMs() {
      return now('connectMs');
    },
    get firstByteMs() {
      return now('firstByteMs');
    },
    get gapMs() {
      return now('gapMs');
    },
    get answerMs() {
      return now('answerMs');
    },
  };
}
