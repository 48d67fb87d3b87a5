/** A host's words with one full stop behind them, in time that grows with their length alone. */
export function asSentence(words: string): string {
  return words.replace(/(?<![.\s])[.\s]*$/, '.');
}
