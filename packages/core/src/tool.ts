import { DefinitionError } from './errors.js';
import type { ToolSpec } from './host/host.js';
import type { Trust } from './message.js';
import { toJsonSchema } from './schema/json-schema.js';
import type { InferOutput, StandardSchema } from './schema/standard-schema.js';

/** What a tool is told about the call it serves. */
export interface ToolContext {
  /** Aborts at the tool's deadline and when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly callId: string;
  /** The same for the same call of the same run, also where it is run again after a crash: for services that act once a key. */
  readonly idempotencyKey: string;
}

/** When a person is asked before a call runs; a run is tainted once the result of an untrusted tool is in it. */
export type Approval = 'never' | 'when-tainted' | 'always';

/** What a tool does to the world, and how far it is trusted. Left out, the careful answer holds. */
export interface ToolConduct {
  /** `read` changes nothing, so it runs unasked and may be run again after a crash. Default `write`. */
  readonly effect?: 'read' | 'write';
  /** Whether what it returns may steer what is done next: say `trusted` of what no stranger can write into. Default `untrusted`. */
  readonly trust?: Trust;
  /** When a person is asked before it runs. Default `never` for a tool that reads, `when-tainted` for one that writes. */
  readonly approval?: Approval;
  /** Running it twice with the same `idempotencyKey` does no more than once, so it may be run again after a crash. Default false. */
  readonly idempotent?: boolean;
}

/** A function the model may call: a name, words, a schema of its input, and code. Made by {@link tool}. */
export interface Tool<Name extends string = string, Input = never, Output = unknown> extends ToolConduct {
  readonly name: Name;
  readonly description: string;
  /** What the arguments are validated against; it yields an `Input`. */
  readonly input: StandardSchema;
  /** As hosts see it; the schema was converted once, when the tool was defined. */
  readonly spec: ToolSpec;
  /** How long one call may take; unsaid, the run's `toolMs` limit. */
  readonly timeoutMs?: number;
  execute(input: Input, context: ToolContext): Output | Promise<Output>;
}

interface ToolWords<Name extends string> extends ToolConduct {
  /** 1 to 64 letters, digits, `_` or `-`, as Mistral's validator asks. */
  readonly name: Name;
  /** What it does, in words the model chooses by. */
  readonly description: string;
  /** How long one call may take, in milliseconds; unsaid, the run's `toolMs` limit. */
  readonly timeoutMs?: number;
}

/** What {@link tool} takes. */
export interface ToolDefinition<Name extends string, Schema extends StandardSchema, Output> extends ToolWords<Name> {
  /** An object schema of the arguments: zod 4, zod 3, or any library with Standard JSON Schema. */
  readonly input: Schema;
  /** Runs only with validated arguments. What it returns must be JSON; what it throws is told to the model. */
  execute(input: InferOutput<Schema>, context: ToolContext): Output | Promise<Output>;
}

/**
 * Defines a tool; its arguments are validated against `input` before `execute` runs.
 *
 * Throws `DefinitionError` where the name is not lawful, the description is empty, `timeoutMs` is not above 0, `execute` is missing, or the schema is no
 * object that JSON can say; its `path` names the field.
 */
export function tool<const Name extends string, Input, Output>(
  // zod's own mark for what a schema yields: following it costs the compiler a tenth of what Standard Schema's does.
  definition: ToolWords<Name> & {
    readonly input: { readonly _output: Input };
    execute(input: Input, context: ToolContext): Output | Promise<Output>;
  },
): Tool<Name, Input, Output>;
export function tool<const Name extends string, Schema extends StandardSchema, Output>(
  definition: ToolDefinition<Name, Schema, Output>,
): Tool<Name, InferOutput<Schema>, Output>;
export function tool(
  definition: ToolWords<string> & { readonly input: object; execute(input: never, context: ToolContext): unknown },
): Tool {
  const { name, description, timeoutMs, effect, trust, approval, idempotent } = definition;
  const refuse = (field: string, what: string): DefinitionError =>
    new DefinitionError(`The tool "${name}" needs ${what}.`, field);
  if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    throw refuse('name', 'a name of 1 to 64 letters, digits, "_" or "-"');
  if (!description?.trim?.()) throw refuse('description', 'a description: the model chooses by it');
  if (timeoutMs !== undefined && !(timeoutMs > 0)) throw refuse('timeoutMs', `a timeoutMs above 0, not ${timeoutMs}`);
  if (typeof definition.execute !== 'function') throw refuse('execute', 'a function execute');
  // Whether it is one is what the conversion checks.
  const input = definition.input as StandardSchema;
  const parameters = toJsonSchema(input, `tool "${name}"`);
  if (parameters.type !== 'object') throw refuse('input', 'an object schema as input, such as z.object({ … })');
  const execute = definition.execute.bind(definition);
  return {
    name,
    description,
    input,
    spec: { name, description, parameters },
    ...(timeoutMs && { timeoutMs }),
    ...(effect && { effect }),
    ...(trust && { trust }),
    ...(approval && { approval }),
    ...(idempotent && { idempotent }),
    execute,
  };
}
