/** What the stub does, as the description of a host says it. */
export const stubCapabilities = {
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  output: 'schema',
  outputWithStream: true,
  roles: 'free',
  callIds: 'any',
  systemRole: true,
} as const;
