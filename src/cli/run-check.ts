import { todayInVietnam } from '../api/requests/today.js';
import { type Baseline, onlyNew, readBaseline } from '../checking/baseline.js';
import { reportFormat } from '../checking/formats/format.js';
import type { CheckedText, FormatName } from '../checking/formats/report-format.js';
import type { FileReport, Level } from '../checking/report.js';
import type { CheckSettings } from '../checking/settings.js';
import { RunningTotals } from '../checking/totals.js';
import { ownVersion } from '../config/own-version.js';
import type { IsoDate } from '../documents/iso-date.js';
import { checkLocally } from './check-locally.js';
import { loadCheckSettings, textOf } from './check-settings.js';
import type { ExtractedFile, FailedFile } from './extract-file.js';
import { interruptedExitCode, printBatch } from './print-batch.js';
import { failureText } from './report-failures.js';

/** What was asked for on the command line; null where an option was left out. */
export interface CheckRun {
  readonly asOf: IsoDate | null;
  readonly issuedOn: IsoDate | null;
  readonly place: string | null;
  readonly lang: 'vi' | 'en';
  readonly format: FormatName;
  readonly output: string | null;
  readonly baseline: string | null;
  readonly config: string | null;
  readonly failOn: Level | 'none';
  readonly server: string | null;
  readonly colour: boolean | null;
}

/** What one file is checked with. */
export interface CheckQuestion {
  readonly asOf: IsoDate;
  readonly issuedOn: IsoDate | null;
  readonly place: string | null;
  readonly settings: CheckSettings;
}

/** A checked file, with what formats may show of its text. */
export interface CheckedFile extends CheckedText {
  readonly report: FileReport;
}

/** Runs `cancu check` and returns its exit code: 2 where anything failed, else 1 where something was found, else 0. */
export async function runCheck(paths: readonly string[], run: CheckRun): Promise<number> {
  const asOf = run.asOf ?? todayInVietnam();
  const settings = await loadCheckSettings(run.config);
  const question: CheckQuestion = { asOf, issuedOn: run.issuedOn, place: run.place, settings };
  const baseline = run.baseline === null ? null : readBaseline(await textOf(run.baseline), run.baseline);
  const checkFile = run.server === null ? checkLocally : await serverChecker(run.server);
  const format = reportFormat(run.format, {
    lang: run.lang,
    asOf,
    version: ownVersion(),
    withColour: run.colour ?? wantsColour(run.output),
  });
  const totals = new RunningTotals();
  const { failures, isInterrupted } = await printBatch(
    paths,
    { output: run.output, withText: true },
    {
      begin: () => format.begin(),
      file: async (file, text) => {
        const checked = await checkFile(file, text ?? '', question);
        if ('failure' in checked) return checked;
        const report = withoutKnown(checked.report, baseline);
        totals.add(report);
        return format.file(report, checked);
      },
      end: (failed) =>
        format.end(
          failed.map((failure) => ({ path: failure.path, ...failureText(failure) })),
          totals,
        ),
    },
  );
  if (isInterrupted) return interruptedExitCode;
  if (failures.length > 0) return 2;
  return totals.reach(run.failOn) ? 1 : 0;
}

/** Checks a file, or says why it could not be. */
export type FileChecker = (
  file: ExtractedFile,
  text: string,
  question: CheckQuestion,
) => Promise<CheckedFile | { readonly failure: FailedFile }>;

async function serverChecker(url: string): Promise<FileChecker> {
  const { checkOnServer } = await import('./check-on-server.js');
  return checkOnServer(url);
}

function withoutKnown(report: FileReport, baseline: Baseline | null): FileReport {
  return baseline === null ? report : onlyNew(report, baseline);
}

/** Colour on a terminal, unless the person has asked programs for none (no-color.org). */
function wantsColour(output: string | null): boolean {
  return output === null && process.stdout.isTTY === true && !process.env.NO_COLOR;
}
