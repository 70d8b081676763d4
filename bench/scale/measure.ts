import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What a piece of work took. */
export interface Cost {
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of the processor: what counts where the machine does other things too. */
  readonly cpuSeconds: number;
}

/** Measures work of this process. */
export async function costOf<T>(work: () => Promise<T> | T): Promise<Cost & { readonly result: T }> {
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { result, seconds: (performance.now() - began) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const ticksPerSecond = 100;

/** Processor seconds that another process has used so far, and its memory in megabytes. Linux only. */
export function usageOf(pid: number): { readonly cpuSeconds: number; readonly megabytes: number } {
  // The name, in brackets, may hold blanks.
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
  return { cpuSeconds: (user + system) / ticksPerSecond, megabytes: Number(resident) / 1000 };
}

/** The machine, as a table's reader must know it, with how busy it was. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((value) => value.toFixed(1));
  return `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB, Node ${process.version}; load average ${load.join(', ')}`;
}
