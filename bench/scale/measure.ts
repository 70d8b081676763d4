import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** What another process has used so far. */
export interface Usage {
  readonly cpuSeconds: number;
  /** What of it Java spent on compiling the program that it runs: much at first, nothing after hours. */
  readonly compilerSeconds: number;
  readonly megabytes: number;
}

/** What another process has used so far. Linux only. */
export function usageOf(pid: number): Usage {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  const compilers = threads.filter((thread) => /^C[12] Compiler/.test(read(`${thread}/comm`)));
  return {
    cpuSeconds: secondsIn(read(`/proc/${pid}/stat`)),
    compilerSeconds: compilers.reduce((sum, thread) => sum + secondsIn(read(`${thread}/stat`)), 0),
    megabytes: Number(resident) / 1000,
  };
}

/** A thread may have ended since it was listed. */
function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function secondsIn(stat: string): number {
  // The name, in brackets, may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

/** The machine, as a table's reader must know it, with how busy it was. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((value) => value.toFixed(1));
  return `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB, Node ${process.version}; load average ${load.join(', ')}`;
}
