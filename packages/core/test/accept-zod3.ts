import { acceptZod3 } from '../src/schema/json-schema.js';
import { zod3ToJsonSchema } from '../src/schema/zod3-json-schema.js';

// Vitest, like a bundler, looks through entries without side effects; a Node program has this from the main entry.
acceptZod3(zod3ToJsonSchema);
