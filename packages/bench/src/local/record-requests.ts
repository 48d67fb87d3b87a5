import type { Host, RawRequest } from '@windrose/core/host';

/** A host that keeps what it is asked. */
export interface RecordingHost extends Host {
  readonly requests: RawRequest[];
}

/** The same host, keeping the raw requests it is sent. */
export function recordRequests(host: Host): RecordingHost {
  const requests: RawRequest[] = [];
  return {
    ...host,
    requests,
    generate(request, options) {
      if (request.kind === 'raw') requests.push(request);
      return host.generate(request, options);
    },
  };
}
