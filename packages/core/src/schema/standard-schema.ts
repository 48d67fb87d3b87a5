import { type Issue, wordsOf } from '../errors.js';
import { printable } from '../printable.js';
import { revive } from './revive.js';

/** A schema of any library that follows Standard Schema 1 (https://standardschema.dev): zod 3.24 and later, zod 4, valibot, arktype. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  };
}

type PathKey = PropertyKey | { readonly key: PropertyKey };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PathKey[] | undefined;
  /** Said by zod: the type that is wanted there. */
  readonly expected?: unknown;
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What a schema yields once a value has been validated. */
export type InferOutput<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['output'];

/** A validated value, or everything that is wrong with it. */
export type Validation<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Validates a value of JSON against its schema, transforms and refinements included; what one of these throws is an issue like any other.
 * Where the schema wants what JSON lacks (a date, a bigint, a set, a map), it is made from how JSON says it.
 */
export function validate<Output>(
  schema: StandardSchema<unknown, Output>,
  value: unknown,
): Validation<Output> | Promise<Validation<Output>> {
  try {
    const result = schema['~standard'].validate(value);
    // A call in most of its cases: a promise would cost as much as the rest.
    return 'then' in result || result.issues !== undefined
      ? validateFurther(schema, value, result)
      : { ok: true, value: result.value };
  } catch (error) {
    return { ok: false, issues: [writeIssue('', wordsOf(error))] };
  }
}

async function validateFurther<Output>(
  schema: StandardSchema<unknown, Output>,
  value: unknown,
  answered: StandardResult<Output> | Promise<StandardResult<Output>>,
): Promise<Validation<Output>> {
  try {
    const result = await answered;
    let said = result;
    for (const revived of result.issues === undefined ? [] : revive(value, result.issues)) {
      const checked = await schema['~standard'].validate(revived);
      // What is wrong with the first reading is told.
      if (checked.issues === undefined || said === result) said = checked;
      if (checked.issues === undefined) break;
    }
    if (said.issues === undefined) return { ok: true, value: said.value };
    const issues = said.issues.map(({ path = [], message }) => writeIssue(writePath(path), message));
    return { ok: false, issues };
  } catch (error) {
    return { ok: false, issues: [writeIssue('', wordsOf(error))] };
  }
}

/** Keys of the answer are part of it. */
export function writeIssue(path: string, message: string): Issue {
  return { path: printable(path), message: printable(message) };
}

/** Issues as lines a model or a person can act on, as in `- city: expected string, received number`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path === '' ? `- ${message}` : `- ${path}: ${message}`)).join('\n');
}

function writePath(path: readonly PathKey[]): string {
  let text = '';
  for (const step of path) {
    const key = typeof step === 'object' ? step.key : step;
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}
