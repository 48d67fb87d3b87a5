/** Keys of a body that ask for tools. */
export const toolKeys: readonly string[] = ['tools', 'functions'];

/** Keys of a body that demand a tool; `parallel_tool_calls` is none: a host that does not know it takes the rest without it. */
export const choiceKeys: readonly string[] = ['tool_choice', 'function_call'];

/** Keys of a body that bind an answer to JSON or a grammar. */
export const schemaKeys: readonly string[] = [
  'response_format',
  'guided_json',
  'guided_regex',
  'guided_choice',
  'guided_grammar',
  'structured_outputs',
  'nvext',
  'json_schema',
  'grammar',
  'format',
];

/** Keys that no request can do without. */
export const neededKeys: readonly string[] = ['model', 'messages', 'prompt'];
