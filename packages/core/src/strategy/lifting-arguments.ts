import type { ToolSpec } from '../host/host.js';
import type { PreparedStrategy } from '../host/strategy.js';
import { liftNulls } from '../schema/lift-nulls.js';

/** Reads the nulls of arguments that stand for "left out" as what they are. */
export function liftingArguments(tools: readonly ToolSpec[]): Required<Pick<PreparedStrategy, 'liftArguments'>> {
  return {
    liftArguments: (name, value) => liftNulls(value, tools.find((tool) => tool.name === name)?.parameters),
  };
}
