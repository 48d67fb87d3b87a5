import { bindToSpoken } from './copying/bind-to-spoken.js';
import type { ArgumentBinding } from './raw-grammar.js';

/** Which arguments need not be copied. */
export interface CopyingOptions {
  /**
   * Properties and tools that stay as their schema has them: `'expression'` wherever it stands, `'calculate.expression'` in one tool,
   * `'calculate'` the whole tool.
   */
  readonly except?: readonly string[];
}

/**
 * Binds the arguments of calls to what was said: a string is a span of the user's texts or of the tools' results, a number occurs in them.
 *
 * Words are parted at white space, and at the punctuation in and round them; numbers are found in digits and in English words. Values of
 * `enum` and `const`, booleans, null and the names of properties are not concerned. Where nothing that was said fits a schema, an optional
 * property is left out, and all else is bound by its schema alone.
 */
export function copyingArguments({ except = [] }: CopyingOptions = {}): ArgumentBinding {
  return { isOpen: (path) => !isLeftOut(path, except), bind: bindToSpoken };
}

/** `tool "send".to[].name` is left out by `name`, `to`, `to.name` and `send`, and by what these are parts of. */
function isLeftOut(path: string, except: readonly string[]): boolean {
  const names = path
    .replace(/^tool "(.*?)"/, '$1')
    .replace(/\[\d*\]/g, '')
    .split('.');
  return names.some((_, index) => {
    const outer = `.${names.slice(0, index + 1).join('.')}`;
    return except.some((each) => outer.endsWith(`.${each}`));
  });
}
