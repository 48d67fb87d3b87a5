/** Where a call may name its tool. */
export const nameKeys = [
  'name',
  '_name',
  'tool_name',
  'toolName',
  'function_name',
  'functionName',
  'func_name',
  'func',
  'tool',
  'function',
  'action',
  'method',
  'api',
  'api_name',
  'recipient_name',
];
/** Where a call may hold its arguments. */
export const argumentKeys = [
  'arguments',
  'parameters',
  'args',
  'input',
  'params',
  'kwargs',
  'action_input',
  'tool_input',
  'function_args',
  'tool_args',
];
/** Where calls may be held. */
export const containerKeys = [
  'tool_calls',
  'tool_call',
  'function_calls',
  'function_call',
  'function',
  'functions',
  'calls',
  'call',
];
/** What may stand beside. */
export const asideKeys = new Set(['id', 'type', 'index', 'call_id', 'tool_call_id', 'thought', 'reasoning']);

/** Keys that the object of a call may begin with. */
export const callKeys: ReadonlySet<string> = new Set([...nameKeys, ...argumentKeys, ...containerKeys, ...asideKeys]);
/** Keys that only what is meant as calls begins with. */
export const containers: ReadonlySet<string> = new Set(containerKeys);
/** Keys that hold the arguments of a call. */
export const argumentsOf: ReadonlySet<string> = new Set(argumentKeys);
/** Keys that hold the name of a call. */
export const namesOf: ReadonlySet<string> = new Set(nameKeys);
