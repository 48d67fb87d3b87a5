import type { EmulatorOptions } from '../../emulator.js';
import type { CallText } from '../../write-model-text.js';

/** What {@link emulateWorkersAI} takes. */
export interface WorkersAIEmulatorOptions extends EmulatorOptions {
  /** One model more than the catalogue has, served as a newer one with function calling. */
  readonly model?: string;
  /** Models that are answered 5028: deprecated. */
  readonly deprecated?: readonly string[];
  /** Models that have JSON mode besides those on the documented list, which was wrong at times (cloudflare-docs#27786). */
  readonly jsonMode?: readonly string[];
  /** `lenient` takes a system message and repeated roles where `strict`, the default, raises as the old template does. */
  readonly template?: 'strict' | 'lenient';
  /** Errors in Cloudflare's envelope, or as the bare `AiError` some calls get (DevoxxGenie#1256). Default `envelope`. */
  readonly errorShape?: 'envelope' | 'AiError';
  /**
   * What chunks of native streams look like: `native`, `dual` with `response` and `choices` in the same chunk
   * (cloudflare/ai#615), `openai` without `response`. Default `native`.
   */
  readonly streamShape?: 'native' | 'dual' | 'openai';
  /** What becomes of streams: whole, without the end marker, or answered by one JSON body. Default `whole`. */
  readonly streamEnd?: 'whole' | 'without-done' | 'json';
  /** Native calls flat with an object of arguments, as documented, or as OpenAI spells them, as newer models do. Default `flat`. */
  readonly callShape?: 'flat' | 'openai';
  /** How the model writes calls where they are text. Default `array`. */
  readonly callText?: CallText;
}
