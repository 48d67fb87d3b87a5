/**
 * Whether a number stays what it is when it is read, given as text: a whole one is the same, or is written back as it was; none is infinite.
 * A fraction is always rounded, and that is expected of it.
 */
export function isExactNumber(written: string): boolean {
  const value = Number(written);
  if (Number.isSafeInteger(value)) return true;
  if (!Number.isFinite(value)) return false;
  const digits = written.replace('+', '');
  return !/^-?\d+$/.test(digits) || String(value) === digits || BigInt(value) === BigInt(digits);
}
