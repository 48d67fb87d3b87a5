import type { z } from 'zod/v4';

/** What is wrong with an input, in the words of Workers AI's own validator (opencode#30381). */
export function wordInputIssues(issues: readonly z.core.$ZodIssue[], body: object): string {
  const other = 'messages' in body ? 'prompt' : 'messages';
  const words = [`required properties at '/' are '${other}'`, ...issues.flatMap((issue) => wordIssue(issue, body))];
  return `AiError: Bad input: Error: oneOf at '/' not met, 0 matches: ${words.join(', ')}`;
}

function wordIssue(issue: z.core.$ZodIssue, body: object): string[] {
  const at = `/${issue.path.map(String).join('/')}`;
  const value = issue.path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    body,
  );
  if (value === undefined && issue.code === 'invalid_type') {
    const parent = `/${issue.path.slice(0, -1).map(String).join('/')}`;
    return [`required properties at '${parent}' are '${String(issue.path.at(-1))}'`];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `unknown property '${key}' at '${at}'`);
    case 'too_big':
      return [`'${at}' must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`];
    case 'too_small':
      return [`'${at}' must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`];
    case 'invalid_type':
      return [`Type mismatch of '${at}', '${typeName(value)}' not in '${issue.expected}'`];
    case 'invalid_union':
      return issue.errors.flatMap((branch) =>
        branch.flatMap((one) => wordIssue({ ...one, path: [...issue.path, ...one.path] }, body)),
      );
    default:
      return [`${issue.message} at '${at}'`];
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
