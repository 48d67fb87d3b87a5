import { acceptZod3 } from './schema/json-schema.js';
import { zod3ToJsonSchema } from './schema/zod3-json-schema.js';

// In Node size is no matter: zod 3 schemas are taken as they come. A bundler may leave this out; zod3() of the entry `zod3` is for those.
acceptZod3(zod3ToJsonSchema);

export * from './index.js';
