/** What models write before the name of a tool, as if that were its module. */
const modules = ['functions', 'function', 'tools', 'tool', 'api', 'default_api'];

/** Whether a word may become such a module. */
export function beginsModule(word: string): boolean {
  return modules.some((module) => module.startsWith(word));
}

/** Whether what is written is not the tool of that name, but another's method: `socket.send`, where the tool is `send`. */
export function isMethod(written: string, tool: string): boolean {
  const module = written.slice(0, Math.max(0, written.lastIndexOf('.')));
  return module !== '' && !tool.includes('.') && !modules.includes(module);
}
