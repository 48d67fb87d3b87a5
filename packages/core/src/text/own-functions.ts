const definition =
  /(?:\b(?:def|function|func|fn|sub)[ \t]+|\b(?:const|let|var)[ \t]+(?=[\w$]{1,64}[ \t]*=[ \t]*(?:async\b|function\b|\([\w\s,]{0,120}\)[ \t]*=>)))((?:\w|\\_){1,64})/g;

/** The names of the functions that a text defines: a call of one of these is a line of its program. */
export function findOwnFunctions(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(definition), ([, name = '']) => name.replaceAll('\\', '')));
}
