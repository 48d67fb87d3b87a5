import type { z } from 'zod/v4';

/** One refused value, as Python servers list it. */
export interface PydanticError {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
}

type Issue = z.core.$ZodIssue;

/** What is wrong with a body, in the words of the validator most Python servers have. */
export function listPydanticErrors(issues: readonly Issue[], body: unknown): PydanticError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const at = (loc: readonly (string | number)[]) => ({ loc: ['body', ...loc], input: valueAt(body, loc) });
    if (issue.code !== 'unrecognized_keys') return [{ ...wordIssue(issue, valueAt(body, path)), ...at(path) }];
    const words = { type: 'extra_forbidden', msg: 'Extra inputs are not permitted' };
    return issue.keys.map((key) => ({ ...words, ...at([...path, key]) }));
  });
}

function wordIssue(issue: Issue, input: unknown): { type: string; msg: string } {
  if (input === undefined) return { type: 'missing', msg: 'Field required' };
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { type: 'too_long', msg: `Value should have at most ${issue.maximum} items` }
        : { type: 'less_than_equal', msg: `Input should be less than or equal to ${issue.maximum}` };
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { type: 'too_short', msg: `Value should have at least ${issue.minimum} item` }
        : { type: 'greater_than_equal', msg: `Input should be greater than or equal to ${issue.minimum}` };
    case 'invalid_type':
      return { type: `${issue.expected}_type`, msg: `Input should be a valid ${issue.expected}` };
    case 'invalid_value':
      return {
        type: 'literal_error',
        msg: `Input should be ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`,
      };
    default:
      return { type: 'value_error', msg: issue.message };
  }
}

function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
}
