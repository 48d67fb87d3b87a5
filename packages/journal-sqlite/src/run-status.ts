/** All that a run can be. */
export const runStatuses = ['running', 'suspended', 'done', 'failed', 'cancelled'] as const;

/**
 * Where a run stands. `running`: not at its end, whether a process is at it or not; `suspended`: it waits for a person; `done`, `failed` and
 * `cancelled` are ends.
 */
export type RunStatus = (typeof runStatuses)[number];
