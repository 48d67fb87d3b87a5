import type { Host } from '@windrose/core';
import type { HostRequest } from '@windrose/core/host';
import type { ModelTurn } from '@windrose/testkit';
import { bendByHand } from '../../packages/core/test/bend-by-hand.js';
import type { Json } from './schemas.js';

const answerName = /^(?:final_)*answer$/;

/** A model that means a value, and says it in the words of what its host binds it to. */
export class Meaning {
  /** What the host was asked last. */
  request: HostRequest | undefined;

  /** The host, watched. */
  watch(host: Host): Host {
    const { name, model, capabilities, strategies } = host;
    return {
      ...{ name, model, capabilities, ...(strategies && { strategies }) },
      generate: (request, options) => {
        this.request = request;
        return host.generate(request, options);
      },
    };
  }

  /** A turn in which the model says the value, whatever its host was asked. */
  says(value: Json): () => ModelTurn {
    return () => ({ text: JSON.stringify(this.#bend(value)) });
  }

  /** Whether the answer was asked for as the arguments of a tool. */
  get isAskedByTool(): boolean {
    return this.request?.kind === 'chat' && this.request.tools.some(({ name }) => answerName.test(name));
  }

  /** Whether its host lets it say a value. */
  canSay(value: Json): boolean {
    const schema = this.#boundTo();
    return schema === undefined || bendByHand(value, schema).length > 0;
  }

  #bend(value: Json): Json {
    const schema = this.#boundTo();
    if (schema === undefined) return value;
    const [bent] = bendByHand(value, schema);
    if (bent === undefined) throw new Error(`${JSON.stringify(value)} cannot be said in ${JSON.stringify(schema)}`);
    return bent;
  }

  /** The schema of the answer, as the host was sent it. */
  #boundTo(): JsonSchema | undefined {
    if (this.request?.kind !== 'chat') return undefined;
    const { output, tools } = this.request;
    const tool = tools.find(({ name }) => answerName.test(name));
    if (tool !== undefined) return tool.parameters;
    if (typeof output !== 'object') return undefined;
    return output.name === 'calls_or_answer' ? answerIn(output.schema) : output.schema;
  }
}

type JsonSchema = { readonly [key: string]: unknown };

/** Beside `null` there is one schema of an answer, in the definitions of the whole. */
function answerIn({ properties, $defs }: JsonSchema): JsonSchema {
  const { answer } = properties as Record<string, { readonly anyOf: readonly JsonSchema[] }>;
  return { ...answer?.anyOf[0], ...($defs !== undefined && { $defs }) };
}
