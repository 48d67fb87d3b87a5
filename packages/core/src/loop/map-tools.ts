import { DefinitionError } from '../errors.js';
import type { ToolChoice } from '../host/host.js';
import type { Approval, Tool } from '../tool.js';

/** What the program says of its tools. Throws `DefinitionError` where it names none of them. */
export function checkApproval(
  said: { readonly [name: string]: Approval | undefined } = {},
  tools: ReadonlyMap<string, Tool>,
): { readonly [name: string]: Approval | undefined } {
  for (const name of Object.keys(said)) {
    if (!tools.has(name)) throw new DefinitionError(`approval names "${name}", and no tool has that name.`, 'approval');
  }
  return said;
}

/** Tools by their names. Throws `DefinitionError` for a name twice, and for a choice that fits none. */
export function mapTools(tools: readonly Tool[], toolChoice: ToolChoice | undefined): ReadonlyMap<string, Tool> {
  const map = new Map(tools.map((each) => [each.name, each]));
  if (map.size < tools.length) {
    const twice = tools.find((each, i) => tools.findIndex(({ name }) => name === each.name) !== i);
    throw new DefinitionError(`Two tools are named "${twice?.name}": each needs a name of its own.`, 'tools');
  }
  const missing =
    typeof toolChoice === 'object' ? !map.has(toolChoice.name) : toolChoice === 'required' && map.size === 0;
  if (missing) {
    const names = [...map.keys()].join(', ') || 'none';
    throw new DefinitionError(
      `toolChoice ${JSON.stringify(toolChoice)} fits no tool. The tools are: ${names}.`,
      'toolChoice',
    );
  }
  return map;
}
