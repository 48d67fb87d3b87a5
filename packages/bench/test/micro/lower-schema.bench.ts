import { test } from 'vitest';
import { schemaToGbnf } from '../../../core/src/schema/gbnf.js';
import { toJsonSchema } from '../../../core/src/schema/json-schema.js';
import { lower } from '../../../core/src/schema/lower.js';
import { parseJson } from '../../../core/src/text/json.js';
import { catalogueSchema } from '../../src/catalogue.js';

const schema = toJsonSchema(catalogueSchema, 'the catalogue');

test('what is done once for a schema', async ({ bench }) => {
  await bench.compare(
    bench('zod → JSON Schema', () => void toJsonSchema(catalogueSchema, 'the catalogue')),
    bench('→ what every host takes', () => void lower(schema, 'portable', parseJson)),
    bench('→ what OpenAI binds strictly', () => void lower(schema, 'openai-strict', parseJson)),
    bench('→ a grammar', () => void schemaToGbnf(schema)),
  );
});
