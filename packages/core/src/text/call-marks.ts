/** Texts that only calls begin with. */
export const callMarks = [
  '[TOOL_CALLS]',
  '[TOOL_CALL]',
  '<tool_call>',
  '<tool_calls>',
  '<tool_use>',
  '<tool_code>',
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

/** What a tag begins with that holds a call and names its tool. */
export const callTags = ['<function=', '<function name=', '<invoke name=', '<tool name=', '<tool_call name='];
