/** Texts that only calls begin with. */
export const callMarks = [
  '[TOOL_CALLS]',
  '<tool_call>',
  '<tool_calls>',
  '<function_call>',
  '<function_calls>',
  '<functioncall>',
  '<|tool_call|>',
  '<|tool_call_start|>',
  '<|python_tag|>',
  '<|python_start|>',
  '<|START_ACTION|>',
  '<|action_start|><|plugin|>',
];

/** `<function=name>` */
export const functionTag = '<function=';
