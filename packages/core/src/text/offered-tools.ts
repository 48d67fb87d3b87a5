import type { JsonSchema } from '../schema/json-schema-type.js';
import { beginsModule } from './call-modules.js';

/** A tool the model was offered, as far as reading its calls needs to know. */
export interface OfferedTool {
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of the arguments. */
  readonly parameters: JsonSchema;
}

/** What models write for a `_`, and the other way round. */
const otherMark = /[.\-/:]/;

/** The tools on offer, found by what models write for their names. */
export class OfferedTools {
  readonly all: readonly OfferedTool[];
  /** Spellings that mean one tool; `undefined` where they mean several. */
  readonly #spellings = new Map<string, OfferedTool | undefined>();
  /** The names themselves, which come before other spellings. */
  readonly #names = new Map<string, OfferedTool>();
  /** Every spelling, to tell whether a word may become one. */
  readonly #beginnings = new Set<string>();

  constructor(tools: readonly OfferedTool[]) {
    this.all = tools;
    for (const tool of tools) {
      for (const spelling of [plain(tool.name), lastPart(tool.name)]) this.#addSpelling(spelling, tool);
    }
    for (const tool of tools) this.#names.set(tool.name, tool);
  }

  /**
   * The tool a name means: the name itself, with `\_` or `_` for another mark, or cut to its last part or given a
   * module before it, where only one tool fits.
   */
  resolve(written: string): OfferedTool | undefined {
    const name = written.trim().replaceAll('\\', '');
    const exact = this.#names.get(name);
    if (exact !== undefined) return exact;
    const spelled = this.#spellings.get(plain(name));
    if (spelled !== undefined || !name.includes('.')) return spelled;
    const bare = this.#spellings.get(lastPart(name));
    // `inventory.get` is not `requests.get`: a module before the name is passed over only where the tool has none.
    return bare !== undefined && lastPart(bare.name) === plain(bare.name) ? bare : undefined;
  }

  /**
   * Whether a name that is still being written may become that of a tool. What its first letters refuse no later ones allow: behind a dot
   * only where the part before it may be a module, or a tool's own name.
   */
  mayBegin(written: string): boolean {
    const name = written.replaceAll('\\', '');
    if (this.#beginnings.has(plain(name)) || beginsModule(name)) return true;
    const [first = ''] = name.split('.', 1);
    const isModule = name.includes('.') && (beginsModule(first) || this.#beginnings.has(first));
    return isModule && this.#beginnings.has(lastPart(name));
  }

  #addSpelling(spelling: string, tool: OfferedTool): void {
    const other = this.#spellings.get(spelling);
    const isShared = this.#spellings.has(spelling) && other?.name !== tool.name;
    this.#spellings.set(spelling, isShared ? undefined : tool);
    for (let length = 0; length <= spelling.length; length++) this.#beginnings.add(spelling.slice(0, length));
  }
}

function plain(name: string): string {
  return otherMark.test(name) ? name.replaceAll(/[.\-/:]/g, '_') : name;
}

function lastPart(name: string): string {
  return plain(name.slice(name.lastIndexOf('.') + 1));
}
