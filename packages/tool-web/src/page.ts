import { z } from 'zod';

/** The shape of what the model is given of a page. */
export const pageSchema = z.object({
  /** Where it was in the end, after redirects. */
  url: z.string(),
  /** The status of HTTP; a page for 404 is a page too. */
  status: z.number(),
  /** The media type, without parameters. */
  type: z.string(),
  title: z.string().optional(),
  text: z.string(),
  /** Whether the page is longer than `text`. */
  truncated: z.boolean(),
});

/** What the model is given of a page. */
export type Page = z.infer<typeof pageSchema>;
