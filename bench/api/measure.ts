import type { Contestant } from './contestants.js';
import { cpuTimeOf } from './cpu-time.js';
import type { Question } from './questions.js';

/** What one contestant did with one question: milliseconds of every request, or why it could not answer. */
export type Times = { readonly ms: readonly number[] } | { readonly failure: string };

/** By question and contestant; where a contestant has no such question there is nothing. */
export type Measured<Value> = ReadonlyMap<Question, ReadonlyMap<Contestant, Value>>;

/** What one contestant does for sixteen clients at once. */
export interface Rate {
  readonly perSecond: number;
  /** Milliseconds of processor time that a request takes in the contestant's process and Neo4j's; null when not known. */
  readonly cpuMs: number | null;
}

export interface Effort {
  /** Requests for each question and contestant. */
  readonly rounds: number;
  /** Seconds for each measurement of requests a second; ten times as many for all rounds of a question. */
  readonly seconds: number;
}

const clients = 16;
/** Requests that a contestant answers before it is the next one's turn. */
const turn = 10;
/** What each contestant gets to warm up for each question, whichever comes first. */
const warmUp = { requests: 200, ms: 3_000 };

/**
 * One request at a time, the contestants taking turns of ten, so that what else the machine does hits all of them alike.
 * In turns of one each program would find its code pushed out of the processor's caches by the four others, and the
 * larger one more of it: nobody's server is used like that.
 */
export async function latencies(
  questions: readonly Question[],
  contestants: readonly Contestant[],
  { rounds, seconds }: Effort,
): Promise<Measured<Times>> {
  const measured = new Map<Question, ReadonlyMap<Contestant, Times>>();
  for (const question of questions) {
    // Who could not answer while warming up is not asked again: it may take many seconds to fail.
    const times = new Map<Contestant, Times>();
    for (const contestant of contestants) {
      const failed = await warmUpFor(question, contestant);
      if (failed) times.set(contestant, failed);
    }
    const end = performance.now() + 10_000 * seconds;
    for (let first = 0; first < rounds && performance.now() < end; first += turn) {
      for (const contestant of contestants) {
        const before = times.get(contestant) ?? { ms: [] };
        if (!('ms' in before)) continue;
        const taken = await turnOf(contestant, question, first);
        if (taken === null) continue;
        times.set(contestant, 'failure' in taken ? taken : { ms: [...before.ms, ...taken.ms] });
      }
    }
    measured.set(question, times);
  }
  return measured;
}

/** A question some times, so that no program is measured while it is still being compiled; until it first fails. */
async function warmUpFor(question: Question, contestant: Contestant): Promise<Times | null> {
  const end = performance.now() + warmUp.ms;
  for (let number = 0; number < warmUp.requests && performance.now() < end; number++) {
    const taken = await timeOf(contestant, question, number);
    if (taken === null || 'failure' in taken) return taken;
  }
  return null;
}

/** Ten requests, one after another; what it came to that one failed, or that there is no such question. */
async function turnOf(contestant: Contestant, question: Question, first: number): Promise<Times | null> {
  const ms: number[] = [];
  for (let number = first; number < first + turn; number++) {
    const taken = await timeOf(contestant, question, number);
    if (taken === null || 'failure' in taken) return taken;
    ms.push(...taken.ms);
  }
  return { ms };
}

async function timeOf(contestant: Contestant, question: Question, number: number): Promise<Times | null> {
  const start = performance.now();
  try {
    const asked = contestant.ask(question, number);
    if (asked === null) return null;
    await asked;
    return { ms: [performance.now() - start] };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Sixteen clients at once, each contestant for some seconds; those that could not answer one client are left out. */
export async function requestsPerSecond(
  measured: Measured<Times>,
  { seconds }: Effort,
  neo4jPid: number,
): Promise<Measured<Rate>> {
  const all = new Map<Question, ReadonlyMap<Contestant, Rate>>();
  for (const [question, times] of measured) {
    const rates = new Map<Contestant, Rate>();
    for (const [contestant, time] of times) {
      if ('ms' in time) rates.set(contestant, await rateOf(contestant, question, seconds, neo4jPid));
    }
    all.set(question, rates);
  }
  return all;
}

/** Answered requests only; those that fail count as nothing. */
async function rateOf(
  contestant: Contestant,
  question: Question,
  seconds: number,
  neo4jPid: number,
): Promise<Rate> {
  const pids = [contestant.pid, neo4jPid];
  const cpuBefore = cpuTimeOf(pids);
  const start = performance.now();
  const end = start + seconds * 1_000;
  let done = 0;
  const client = async (first: number): Promise<void> => {
    for (let number = first; performance.now() < end; number += clients) {
      const taken = await timeOf(contestant, question, number);
      if (taken !== null && 'ms' in taken) done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const perSecond = done / ((performance.now() - start) / 1_000);
  const cpuAfter = cpuTimeOf(pids);
  return { perSecond, cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / done };
}

/** The value below which that share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
