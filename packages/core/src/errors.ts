import type { ApprovalRequest, RunState } from './loop/state.js';
import { printable } from './printable.js';

/** What every error of Windrose has: a literal `code`, whether trying again can help, and the run's state where one was under way. */
export abstract class WindroseError extends Error {
  abstract readonly code: string;
  readonly retryable: boolean = false;
  /** The run as it stood when the error ended it; absent where no run was under way. */
  state?: RunState;

  constructor(message: string, options?: { cause?: unknown }) {
    // It may hold a model's words, and be printed.
    super(printable(message), options);
    this.name = new.target.name;
  }
}

/** What a host's refusal means for the caller; `rate`, `transient` and `constraint-failed` are retryable. */
export type HostErrorKind =
  /** The key was refused. */
  | 'auth'
  /** There is no such model, or no longer. */
  | 'model-gone'
  /** Something else that the caller has to change. */
  | 'bad-request'
  /** A key of the body that the host does not know; an agent leaves it out from then on. */
  | 'unknown-param'
  /** What the host refuses altogether; an agent asks in another way from then on, where there is one. */
  | 'tools-unsupported'
  | 'tool-choice-unsupported'
  | 'schema-unsupported'
  /** The host could not bind this answer to its schema. */
  | 'constraint-failed'
  /** The order of messages, or ids of calls. */
  | 'order'
  /** The prompt, or a message, is too long. */
  | 'context'
  /** Too many requests, or no capacity. */
  | 'rate'
  /** Credits or a quota are used up. */
  | 'quota'
  /** The host is not there for the moment. */
  | 'transient'
  /** The engine of a local host is not installed. */
  | 'engine-missing'
  /** The engine of a local host failed, or could not load its file. */
  | 'engine';

const retryableKinds: ReadonlySet<HostErrorKind> = new Set(['rate', 'transient', 'constraint-failed']);

/** A host refused or could not be reached; `kind` says what it means. */
export class HostError extends WindroseError {
  readonly code = 'HOST';
  override readonly retryable: boolean;
  readonly kind: HostErrorKind;
  readonly status?: number;
  /** How long the host asked to wait. */
  readonly retryAfterMs?: number;
  /** For kind `context`: tokens of the prompt and tokens the window holds. */
  readonly promptTokens?: number;
  readonly contextTokens?: number;
  /** For kind `unknown-param`: the key the host does not know, in its own spelling. */
  readonly param?: string;
  /** For kind `unknown-param`: the setting that key stands for, as in `topK`. */
  readonly setting?: string;

  constructor(
    kind: HostErrorKind,
    message: string,
    details: {
      status?: number;
      retryAfterMs?: number;
      promptTokens?: number;
      contextTokens?: number;
      param?: string;
      setting?: string;
      cause?: unknown;
    } = {},
  ) {
    const { cause, ...rest } = details;
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.retryable = retryableKinds.has(kind);
    Object.assign(this, rest);
  }
}

/** A host's answer broke off (`truncated`), stopped coming (`stalled`), is too large or is not what its protocol says; the first two are retryable. */
export class StreamError extends WindroseError {
  readonly code = 'STREAM';
  override readonly retryable: boolean;
  readonly kind: 'truncated' | 'oversize' | 'stalled' | 'malformed';

  constructor(kind: StreamError['kind'], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.retryable = kind === 'truncated' || kind === 'stalled';
  }
}

/** What was asked cannot be had from this host; `setting` names what. */
export class CapabilityError extends WindroseError {
  readonly code = 'CAPABILITY';
  readonly setting: string;

  constructor(setting: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.setting = setting;
  }
}

/** A limit of the run was reached; `limit` names which, and its state can be taken up again. */
export class LimitError extends WindroseError {
  readonly code = 'LIMIT';
  readonly limit: string;

  constructor(limit: string, message: string) {
    super(message);
    this.limit = limit;
  }
}

/** One thing wrong with a value: where, and what was expected. */
export interface Issue {
  /** As in `items[2].price`; empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

/** An answer that did not fit its schema: what the model wrote, and everything that was wrong with it. */
export interface RejectedAnswer {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The answer does not fit its schema after all corrections; `issues` and `text` are those of the last attempt. */
export class OutputError extends WindroseError {
  readonly code = 'OUTPUT';
  readonly issues: readonly Issue[];
  readonly text: string;
  /** All attempts, the last one too. */
  readonly attempts: readonly RejectedAnswer[];

  constructor(message: string, attempts: readonly RejectedAnswer[]) {
    super(message);
    const { issues = [], text = '' } = attempts.at(-1) ?? {};
    this.issues = issues;
    this.text = text;
    this.attempts = attempts;
  }
}

/** A person must be asked, and nobody was or no decision came; the run waits in `state`, which `Agent.resume` takes up with an answer to each of `requests`. */
export class ApprovalError extends WindroseError {
  readonly code = 'APPROVAL';
  readonly requests: readonly ApprovalRequest[];

  constructor(message: string, requests: readonly ApprovalRequest[], options?: { cause?: unknown }) {
    super(message, options);
    this.requests = requests;
  }
}

/** A state that cannot be taken up: it is none, or was changed, or belongs to another version. */
export class StateError extends WindroseError {
  readonly code = 'STATE';
}

/** A tool, schema or agent that cannot be, told when it is defined; `path` names the field. */
export class DefinitionError extends WindroseError {
  readonly code = 'DEFINITION';
  readonly path: string;

  constructor(message: string, path = '') {
    super(message);
    this.path = path;
  }
}

/** A wrong value as an error shows it: a text in quotes, which tells "5" from 5. */
export function asGiven(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** What a thrown value says, for a model or a person to read; never throws itself, whatever was thrown. */
export function wordsOf(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return thrown.message.split('\n    at ')[0] || thrown.name;
    if (thrown === undefined) return 'it gave no reason';
    return (typeof thrown === 'object' && JSON.stringify(thrown)) || String(thrown);
  } catch {
    return 'it gave a reason that cannot be read';
  }
}
