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

/** Tools by their names. Throws `DefinitionError` for what is no tool, a name twice, and a choice that fits none. */
export function mapTools(tools: readonly Tool[], toolChoice: ToolChoice = 'auto'): ReadonlyMap<string, Tool> {
  if (tools.some((each?: Partial<Tool>) => !each?.spec))
    throw new DefinitionError('Each tool is made by tool().', 'tools');
  const names = tools.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new DefinitionError(`Two tools are named "${twice}": each needs a name of its own.`, 'tools');
  }
  const fits =
    typeof toolChoice === 'object'
      ? names.includes(toolChoice.name)
      : ['auto', 'none', names[0] && 'required'].includes(toolChoice);
  if (!fits) {
    throw new DefinitionError(
      `toolChoice ${JSON.stringify(toolChoice)} fits none of the tools [${names.join(', ')}]. Say auto, none, required or { name }.`,
      'toolChoice',
    );
  }
  return new Map(tools.map((each) => [each.name, each]));
}
