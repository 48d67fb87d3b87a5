import { StreamError } from '../errors.js';
import type { GenerateOptions, Host, HostDelta, HostRequest } from '../host/host.js';

/**
 * A host's whole answer. Nobody watches it being written, so an answer that breaks off has not been shown and may be asked for again.
 *
 * Rejects with `StreamError` where the host never said that the answer is finished.
 */
export async function gatherAnswer(
  host: Host,
  request: HostRequest,
  options: GenerateOptions,
  longestChars: number,
): Promise<readonly HostDelta[]> {
  const deltas: HostDelta[] = [];
  let chars = 0;
  let isFinished = false;
  for await (const delta of host.generate(request, options)) {
    deltas.push(delta);
    if ('text' in delta) chars += delta.text.length;
    else if (delta.type === 'tool-call') chars += [delta.id, delta.name, delta.arguments].join('').length;
    else if (delta.type === 'finish') isFinished = true;
    // Too long: the loop refuses what was gathered so far, in its own words.
    if (chars > longestChars) return deltas;
  }
  options.signal.throwIfAborted();
  if (!isFinished)
    throw new StreamError('truncated', 'The stream ended before the host said that the answer is finished.');
  return deltas;
}
