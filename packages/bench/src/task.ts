import * as z from 'zod';
import { catalogueSchema } from './catalogue.js';

/** A tool that every runner offers; its input is checked against the schema by the runner. */
export interface TaskTool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodType;
  execute(input: unknown): Promise<unknown>;
}

/** What every runner is given to do, and what came of it. */
export interface Task {
  readonly instructions: string;
  readonly prompt: string;
  readonly tools: readonly TaskTool[];
  /** The schema of a structured answer. */
  readonly output: typeof catalogueSchema;
  /** How often tools ran, and the sum of the numbers their calls bear: so a call that is lost, doubled or bent shows. */
  readonly seen: { calls: number; serials: number };
  /** Told of each call of a tool. */
  onCall: (() => void) | undefined;
}

// Some clients refuse what is optional and not nullable.
const remark = z.string().nullish();

const routeInput = z.object({
  serial: z.number().int().min(0),
  from: z.string().min(1),
  to: z.string().min(1),
  by: z.enum(['rail', 'road', 'sea']),
  remark,
});

const stockInput = z.object({
  serial: z.number().int().min(0),
  article: z.string(),
  where: z.object({ country: z.string().length(2), shelves: z.array(z.number().int()) }),
  remark,
});

const priceInput = z.object({
  serial: z.number().int().min(0),
  amount: z.number().positive(),
  unit: z.string(),
  rebate: z.boolean(),
  remark,
});

/** A task of three tools; each runner of each process has its own. */
export function createTask(): Task {
  const seen = { calls: 0, serials: 0 };
  const count = (serial: number): void => {
    seen.calls += 1;
    seen.serials += serial;
    task.onCall?.();
  };
  const task: Task = {
    instructions: 'You run a warehouse. Look things up with the tools, then report.',
    prompt: 'How do we get forty crates of lamps to Lisbon, and at what price?',
    tools: [routeTool(count), stockTool(count), priceTool(count)],
    output: catalogueSchema,
    seen,
    onCall: undefined,
  };
  return task;
}

type Count = (serial: number) => void;

function routeTool(count: Count): TaskTool {
  return defineTool({
    name: 'find_route',
    description: 'The fastest way between two towns',
    input: routeInput,
    async execute({ serial, from, to }) {
      count(serial);
      return { from, to, hours: 31, stops: ['Lyon', 'Irun'], seats: { free: 12, held: 3 } };
    },
  });
}

function stockTool(count: Count): TaskTool {
  return defineTool({
    name: 'count_stock',
    description: 'How much of an article stands on the shelves of a country',
    input: stockInput,
    async execute({ serial, article, where }) {
      count(serial);
      return { article, shelves: where.shelves.map((shelf) => ({ shelf, pieces: 40 + shelf })), counted: '2026-02-01' };
    },
  });
}

function priceTool(count: Count): TaskTool {
  return defineTool({
    name: 'work_out_price',
    description: 'What an amount costs',
    input: priceInput,
    async execute({ serial, amount, rebate }) {
      count(serial);
      return { price: amount * 3, rebate };
    },
  });
}

/** The input's type is known where a tool is written; whoever offers it hands on what the schema let through. */
function defineTool<Input>(tool: {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodType<Input>;
  execute(input: Input): Promise<unknown>;
}): TaskTool {
  return tool;
}
