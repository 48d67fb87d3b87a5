import type { Host } from '@windrose/core/host';
import { changeCapabilities, chatHost, type HostOptions, makeExchange, wireOptions } from '@windrose/wire';
import { describeModel, type WorkersAIModelOptions } from './describe-model.js';
import { sendThroughBinding } from './send-through-binding.js';

/** What a Worker has as `env.AI`, as far as it is used here. */
export interface AIBinding {
  run(model: string, inputs: Record<string, unknown>, options?: Record<string, unknown>): Promise<unknown>;
  /** The status of the last answer, which what it throws does not say; workerd's binding has it, though its types do not show it. */
  readonly lastRequestHttpStatusCode?: number | null;
}

/** How Workers AI is asked inside a Worker. */
export interface WorkersAIBindingOptions extends Omit<HostOptions, 'baseUrl' | 'headers'>, WorkersAIModelOptions {
  /** The Worker's `env.AI`. */
  readonly binding: AIBinding;
  /** The third argument of `run`: `gateway`, `rejectIfBusy`, and what else Cloudflare documents; the run's signal is added to it. */
  readonly runOptions?: Readonly<Record<string, unknown>>;
}

/** Cloudflare Workers AI inside a Worker, over its `AI` binding: no key, no account id. */
export function workersAIBinding(options: WorkersAIBindingOptions): Host {
  const { binding, runOptions } = options;
  const { model, description } = describeModel(options, 'native');
  // Nothing is sent to this address: it only names the binding in errors.
  const url = 'https://ai.binding/';
  return chatHost({
    ...wireOptions(options),
    ...description,
    model,
    url,
    capabilities: changeCapabilities(description.capabilities, options.capabilities),
    raw: { ...description.raw, url },
    exchange: makeExchange(
      sendThroughBinding({
        run: (inputs, signal) => binding.run(model, inputs, { ...runOptions, ...(signal && { signal }) }),
        lastStatus: () => binding.lastRequestHttpStatusCode,
      }),
    ),
  });
}
