import { toJsonSchema } from '../../../core/src/schema/json-schema.js';
import { createTask } from '../../src/task.js';

/** The tools of the bench's task as hosts see them. */
export const toolSpecs = createTask().tools.map(({ name, description, input }) => ({
  name,
  description,
  parameters: toJsonSchema(input, name),
}));
