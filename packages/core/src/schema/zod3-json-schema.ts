import { getRefs, ignoreOverride, parseDef } from 'zod-to-json-schema';
import { unsayable, writeSchemaPath, type Zod3Type } from './json-schema.js';
import type { JsonSchema } from './json-schema-type.js';

/** The JSON Schema of a zod 3 schema, by zod-to-json-schema. Throws `DefinitionError` naming the field that JSON cannot say. */
export function zod3ToJsonSchema(schema: Zod3Type, label: string): JsonSchema {
  const refs = getRefs({
    // It writes names with a slash into its references as they are, which then lead nowhere.
    override: (_def, _refs, seen, isAnew) =>
      seen === undefined || isAnew ? ignoreOverride : { $ref: seen.path.map(escapeName).join('/') },
    postProcess: (jsonSchema, def, { currentPath }) => {
      const [, type] = unsayableInZod3.exec('typeName' in def ? String(def.typeName) : '') ?? [];
      if (type !== undefined) throw unsayable(writeSchemaPath(currentPath), label, `${type} is no type of JSON`);
      // It leaves out what it does not know, with the property that holds it.
      if (jsonSchema === undefined) throw unsayable(writeSchemaPath(currentPath), label, 'it is no type of zod itself');
      return jsonSchema;
    },
  });
  return { ...parseDef(schema._def as Parameters<typeof parseDef>[0], refs) };
}

/** zod-to-json-schema writes these as something looser, or as something a JSON value never is. */
const unsayableInZod3 = /^Zod(Date|Map|Set|BigInt|Symbol|Function|Undefined|Void|NaN|Promise)$/;

const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
