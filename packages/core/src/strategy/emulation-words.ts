/**
 * What a model without tools of its own is told, as templates: `{name}` and the like are filled in. A strategy can be made with other
 * words, so that wordings can be compared.
 */
export interface EmulationWords {
  /** Begins the list of tools. */
  readonly intro: string;
  /** One tool: `{signature}`, `{description}`. */
  readonly tool: string;
  /** The signature of a tool whose parameters are not a plain list: `{name}`, `{schema}`. */
  readonly schemaSignature: string;
  /** How to call. */
  readonly call: string;
  readonly severalCalls: string;
  readonly oneCall: string;
  readonly results: string;
  /** What to do when no tool fits; left out where the answer has a schema or a call is demanded. */
  readonly noTool: string;
  /** A result as a user's words: `{name}`, and `{content}`, which is JSON. */
  readonly result: string;
  /** Repeats the rule at the very end, where the models of the family heed it best. */
  readonly reminder: string;
  /** The same where the answer is to fit `{schema}`. */
  readonly reminderWithOutput: string;
  /** The same where some tool must be called. */
  readonly reminderToCall: string;
  /** The same where the tool `{name}` must be called. */
  readonly reminderToCallNamed: string;
}

/** Words for models of 7B to 8x7B and small windows: short and flat. A call is a JSON list, as newer Mistral models are trained to write it. */
export const emulationWords: EmulationWords = {
  intro: 'You can call these tools:',
  tool: '- {signature}: {description}',
  schemaSignature: '{name}(arguments that fit {schema})',
  call: 'To call, answer with only a JSON list: [{"name": "tool_name", "arguments": {"parameter": "value"}}]. Copy names exactly, with no backslash before an underscore.',
  severalCalls: 'The list may hold several calls.',
  oneCall: 'The list holds one call.',
  results: 'The results come in the next message, as JSON.',
  noTool: 'When no tool is needed, answer in words.',
  result: 'Result of {name}: {content}',
  reminder: 'Now call with only a JSON list, or, if no tool is needed any more, answer in words.',
  reminderWithOutput:
    'Now call with only a JSON list, or, if no tool is needed any more, give the final answer: only JSON that fits this schema: {schema}',
  reminderToCall: 'Now call a tool: answer with only a JSON list.',
  reminderToCallNamed: 'Now call {name}: answer with only a JSON list.',
};

/** Words for hosts that bind the answer to a schema: the form is theirs to keep, so the words say what goes where. */
export const constrainedWords: EmulationWords = {
  ...emulationWords,
  call: 'Answer with a JSON object. To call: {"tool_calls": [{"name": "tool_name", "arguments": {"parameter": "value"}}]}. Copy names exactly.',
  noTool: 'When no tool is needed, leave "tool_calls" empty and write the answer into "answer".',
  reminder: 'Now call with "tool_calls", or, if no tool is needed any more, leave it empty and write "answer".',
  reminderWithOutput:
    'Now call with "tool_calls", or, if no tool is needed any more, leave it empty and give the final answer as "answer", which fits this schema: {schema}',
  reminderToCall: 'Now call a tool with "tool_calls".',
  reminderToCallNamed: 'Now call {name} with "tool_calls".',
};

/** Fills a template; what is filled in is not looked at again. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? whole) : whole,
  );
}
