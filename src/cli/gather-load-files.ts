import { shippedFacts } from '../facts/facts.js';
import { type LoadFiles, LoadFilesWriter } from '../graph/load/write-load-files.js';
import { type FailedFile, failedFile } from './extract-file.js';
import { workOnFiles } from './file-workers.js';
import { endProgress, printProgress } from './print-progress.js';
import { printWarnings } from './print-warnings.js';
import { progressDisplay } from './progress.js';
import { readRecords, sortPaths } from './read-records.js';
import { reportFailures } from './report-failures.js';
import stateTask from './state-task.js';

/** The importer's files of a load, and how many of its own files could not be taken in. */
export interface GatheredFiles {
  readonly loaded: LoadFiles;
  readonly failed: number;
}

/** Reads documents and records and writes the importer's files to `folder`; says on stderr how far it is and what failed. */
export async function gatherLoadFiles(paths: readonly string[], folder: string): Promise<GatheredFiles> {
  const writer = await LoadFilesWriter.in(folder, shippedFacts);
  const failures: FailedFile[] = [];
  const { records, documents } = await sortPaths(paths);
  for (const file of records) {
    printProgress({ vi: `Đọc bản ghi ${file}`, en: `Reading records ${file}` });
    for await (const source of readRecords(file)) {
      try {
        writer.add(source);
      } catch (error) {
        failures.push(failedFile(source.name, error));
      }
    }
  }
  endProgress();
  if (documents.length > 0) await addDocuments(documents, writer, failures);
  printProgress({ vi: 'Xác định văn bản, lập quan hệ', en: 'Identifying documents and relating them' });
  const loaded = await writer.finish();
  endProgress();
  reportFailures(failures, loaded.sources + failures.length);
  return { loaded, failed: failures.length };
}

async function addDocuments(
  paths: readonly string[],
  writer: LoadFilesWriter,
  failures: FailedFile[],
): Promise<void> {
  const progress = progressDisplay();
  const work = { module: './state-task.js', task: (path: string) => path, run: stateTask } as const;
  for await (const outcome of workOnFiles(paths, work, (now) => progress.show(now))) {
    if ('failure' in outcome) {
      failures.push(outcome.failure);
      continue;
    }
    const { path, warnings, stated } = outcome;
    if (warnings.length > 0) progress.clear();
    printWarnings(path, warnings);
    writer.addStated(stated);
  }
  progress.clear();
}
