import type { ModelPrompt, ModelScript, ModelTurn } from './scripted-model.js';

/** Takes the turns of a script one by one and remembers what the model was shown. */
export class ScriptedModelRunner {
  readonly prompts: ModelPrompt[] = [];
  readonly #script: ModelScript;

  constructor(script: ModelScript) {
    this.#script = script;
  }

  /** The next turn; throws where the script is at its end, which a server answers with status 500. */
  next(prompt: ModelPrompt): ModelTurn {
    const turn = this.#script[this.prompts.length];
    if (turn === undefined) {
      const turns = this.#script.length === 1 ? '1 turn' : `${this.#script.length} turns`;
      throw new Error(`The script has ${turns} and this request asks for one more`);
    }
    this.prompts.push(prompt);
    return typeof turn === 'function' ? turn(prompt) : turn;
  }
}
