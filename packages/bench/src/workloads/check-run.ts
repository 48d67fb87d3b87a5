import type { Scenario } from '../stub/scenario.js';
import { answerWords, sumOfSerials } from '../stub/script.js';
import type { Task } from '../task.js';

/** Throws unless a run ended with the whole answer, and each of its calls ran once with what the model wrote. `runs` is how many did since the last check. */
export function checkRun({ seen }: Task, scenario: Scenario, text: string, runs = 1): void {
  const { turns, calls } = scenario;
  const expected = { calls: turns * calls * runs, serials: sumOfSerials(scenario) * runs };
  const isRight = seen.calls === expected.calls && seen.serials === expected.serials;
  const found = `${seen.calls} calls of the sum ${seen.serials}, not ${expected.calls} of ${expected.serials}`;
  seen.calls = 0;
  seen.serials = 0;
  if (!isRight) throw new Error(`The run is wrong: ${found}.`);
  checkText(scenario, text);
}

/** Throws unless this is the whole text of the answer. */
export function checkText(scenario: Scenario, text: string): void {
  // Some trim the text of an answer.
  if (text.trim() !== expectedText(scenario)) throw new Error(`The answer is wrong: ${text.slice(0, 200)}`);
}

/** Made once: checking must not weigh in what is measured. */
const texts = new WeakMap<Scenario, string>();

function expectedText(scenario: Scenario): string {
  const text = texts.get(scenario) ?? answerWords(scenario).join('').trim();
  texts.set(scenario, text);
  return text;
}
