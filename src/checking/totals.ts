import type { Totals } from './formats/report-format.js';
import { type FileReport, type Level, levels } from './report.js';

/** What a batch has come to so far (tổng số). */
export class RunningTotals implements Totals {
  files = 0;
  citations = 0;
  readonly byLevel = { error: 0, warning: 0, note: 0 };

  add({ findings, summary }: FileReport): void {
    this.files++;
    this.citations += summary.citations;
    for (const { level } of findings) this.byLevel[level]++;
  }

  /** Whether anything of this level or a graver one was found. */
  reach(level: Level | 'none'): boolean {
    if (level === 'none') return false;
    return levels.slice(0, levels.indexOf(level) + 1).some((one) => this.byLevel[one] > 0);
  }
}
