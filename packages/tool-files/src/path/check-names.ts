import { FilesError } from '../files-error.js';
import type { Settings } from '../settings.js';
import { foldName } from './name-pattern.js';

/** Whether a name may be seen. */
export function isVisible(name: string, { hidden, exclude }: Pick<Settings, 'hidden' | 'exclude'>): boolean {
  const folded = foldName(name);
  return (hidden || !folded.startsWith('.')) && !exclude.some((pattern) => pattern.test(folded));
}

/** Refuses a path that has a name in it which may not be seen. */
export function checkNames(names: readonly string[], settings: Settings): void {
  const wrong = names.find((name) => !isVisible(name, settings));
  if (wrong === undefined) return;
  throw new FilesError('hidden', `Files and folders named ${wrong} may not be used.`);
}
