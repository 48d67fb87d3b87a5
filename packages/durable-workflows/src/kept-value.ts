/**
 * A step may keep 1 MiB, a stream far more (Cloudflare's documentation, limits of Workflows and changelog of 2026-04-21). How it measures a value is
 * not said; as V8 writes it, one can be two and a half times its JSON.
 */
const longestShownText = 256 * 1024;

/** A value as a step keeps it: as it is, so that dashboards show it, or its JSON as a stream where it is large. */
export function toKept(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return undefined;
  if (text.length <= longestShownText) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length <= longestShownText) return JSON.parse(text) as unknown;
  }
  return new Blob([text]).stream();
}

/** The value that a step kept. */
export async function fromKept(kept: unknown): Promise<unknown> {
  return kept instanceof ReadableStream ? (new Response(kept).json() as Promise<unknown>) : kept;
}
