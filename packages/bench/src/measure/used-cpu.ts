/** The CPU this process has used, user and system, in milliseconds. */
export function usedCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
