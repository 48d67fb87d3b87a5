/** The beginning of a result and how much is missing, as JSON text of at most `limit` characters, or as many as it takes to say so. */
export function cutResult(full: string, limit: number): string {
  const cutTo = (length: number): string =>
    JSON.stringify(`${full.slice(0, length)} … [cut: ${full.length - length} more characters]`);
  // Quotes and line breaks are two signs in JSON, so what fits is found by trying.
  let [fitting, tooLong] = [0, Math.min(full.length, limit)];
  while (fitting + 1 < tooLong) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (cutTo(middle).length <= limit) fitting = middle;
    else tooLong = middle;
  }
  // No half of a sign beyond 16 bits.
  const isHalf = /[\uD800-\uDBFF]$/.test(full.slice(0, fitting));
  return cutTo(isHalf ? fitting - 1 : fitting);
}
