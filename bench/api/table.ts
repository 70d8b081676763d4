import type { Contestant } from './contestants.js';
import { type Measured, percentile, type Rate, type Times } from './measure.js';
import type { Question } from './questions.js';
import type { RecordedStatements } from './recorded-statements.js';

/** What was measured, as a table in Markdown: p50 / p99 in milliseconds and requests a second with 16 clients. */
export function table(
  questions: readonly Question[],
  contestants: readonly [Contestant, Contestant, Contestant, Contestant, Contestant],
  times: Measured<Times>,
  rates: Measured<Rate>,
  recorded: RecordedStatements,
): string {
  const [own, peer, ...floors] = contestants;
  const header = [
    'question',
    'statements',
    ...contestants.map(({ name }) => `${name}: p50 / p99 ms, req/s, CPU ms`),
    `${peer.name} ÷ ${own.name}: p50, CPU`,
    ...floors.map((floor) => `${own.name} ÷ ${floor.name}: p50, CPU`),
  ];
  const rows = questions.map((question, index) => {
    const median = (one: Contestant) => medianOf(times.get(question)?.get(one));
    const cpu = (one: Contestant) => rates.get(question)?.get(one)?.cpuMs ?? Number.NaN;
    return [
      question.name,
      String(Math.max(...(recorded[index] ?? []).map((statements) => statements.length))),
      ...contestants.map((one) => cell(times.get(question)?.get(one), rates.get(question)?.get(one))),
      `${ratio(median(peer) / median(own))}, ${ratio(cpu(peer) / cpu(own))}`,
      ...floors.map((one) => `${ratio(median(own) / median(one))}, ${ratio(cpu(own) / cpu(one))}`),
    ];
  });
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianOf(times: Times | undefined): number {
  return times && 'ms' in times ? percentile(times.ms, 0.5) : Number.NaN;
}

function cell(times: Times | undefined, rate: Rate | undefined): string {
  if (!times) return 'has no such query';
  if ('failure' in times) return `fails: ${times.failure.slice(0, 160)}`;
  const cpu = rate?.cpuMs == null ? '–' : rate.cpuMs.toFixed(1);
  return `${percentile(times.ms, 0.5).toFixed(1)} / ${percentile(times.ms, 0.99).toFixed(1)}, ${(rate?.perSecond ?? 0).toFixed(0)}, ${cpu}`;
}

function ratio(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}
