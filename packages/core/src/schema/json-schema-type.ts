/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema object, draft 7 or later, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}
