import { readFileSync } from 'node:fs';

/** Linux counts a hundred ticks a second. */
const millisecondsPerTick = 10;

/**
 * Milliseconds of processor time that processes have used so far; null where there is no `/proc`. On a machine that others
 * use too it tells more than the clock: each further process that a request passes through waits its turn.
 */
export function cpuTimeOf(pids: readonly number[]): number | null {
  try {
    return pids.reduce((sum, pid) => sum + ticksOf(pid) * millisecondsPerTick, 0);
  } catch {
    return null;
  }
}

function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
