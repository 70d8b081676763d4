import { execFileSync } from 'node:child_process';
import type { HttpServer } from './contestants.js';
import { percentile } from './measure.js';
import type { Question } from './questions.js';

const clients = 200;
const seconds = 60;

/**
 * 200 clients at once for a minute, each asking one question after another: no request may fail, and memory must not
 * grow without end. The server's rate limit is off for it (`serve-api.js`): all clients have one address.
 */
export async function soak(server: HttpServer, questions: readonly Question[]): Promise<string> {
  const memory: number[] = [];
  const times: number[] = [];
  const errors: unknown[] = [];
  const watch = setInterval(() => memory.push(residentMegabytes(server.pid)), 1_000);
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn++) {
      const question = questions[turn % questions.length];
      const asked = performance.now();
      try {
        if (question) await server.ask(question, turn);
      } catch (error) {
        errors.push(error);
      }
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  clearInterval(watch);
  const rate = times.length / ((performance.now() - start) / 1_000);
  const sixth = Math.ceil(memory.length / 6);
  const most = Array.from({ length: 6 }, (_, part) =>
    Math.max(...memory.slice(part * sixth, (part + 1) * sixth)),
  );
  return [
    `${clients} clients for ${seconds} s, rate limit off: ${times.length} requests, ${rate.toFixed(0)} a second,`,
    `p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms, ${errors.length} errors${errors.length > 0 ? `, the first: ${errors[0]}` : ''};`,
    `memory of the server, at most in each sixth of the time: ${most.join(', ')} MB.`,
  ].join('\n');
}

function residentMegabytes(pid: number): number {
  return Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024,
  );
}
