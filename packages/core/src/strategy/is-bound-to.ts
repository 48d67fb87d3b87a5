import type { PreparedStrategy } from '../host/strategy.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { parseJson } from '../text/json.js';
import { keepsTo } from './keeps-to.js';

/** Tells whether an answer keeps to the schema that a host was asked to bind it to. */
export function isBoundTo(schema: JsonSchema): Required<Pick<PreparedStrategy, 'isBound'>> {
  return {
    isBound: (text) => {
      const parsed = parseJson(text.trim());
      return parsed.ok && keepsTo(parsed.value, schema);
    },
  };
}
