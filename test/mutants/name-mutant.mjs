/** A name for one change: where it is, and what is written there instead. */
export function nameMutant({ fileName, location: { start, end }, mutatorName, replacement }) {
  return JSON.stringify([fileName, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}
