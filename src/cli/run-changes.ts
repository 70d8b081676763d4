import { readConfig } from '../config/config.js';
import { changesFile, readChangesFile } from '../editing/changes-file.js';
import { CancuError } from '../errors/cancu-error.js';
import { shippedFacts } from '../facts/facts.js';
import { type Recording, recordChange } from '../graph/write/record-change.js';
import { readerOf, readRecordedChanges } from '../graph/write/recorded-changes.js';
import { openOutput } from './output.js';
import { printError } from './print-error.js';
import { endProgress } from './print-progress.js';
import { readInput } from './read-input.js';
import { withGraph } from './with-graph.js';

const someFailed = 2;

/** Runs `cancu changes export` and returns its exit code. */
export function runExportChanges(path: string | null): Promise<number> {
  return withGraph(readConfig(), async (graph) => {
    endProgress();
    const changes = await readRecordedChanges(readerOf(graph));
    const output = await openOutput(path);
    await output.write(changesFile(changes, shippedFacts));
    await output.close();
    return 0;
  });
}

/** Runs `cancu changes import` and returns its exit code: 2 when a change was refused; the others are taken. */
export async function runImportChanges(file: string): Promise<number> {
  const told = readChangesFile((await readInput(file)).text, file, shippedFacts);
  return withGraph(readConfig(), async (graph) => {
    endProgress();
    const done: Recording['outcome'][] = [];
    let refused = 0;
    for (const change of told) {
      try {
        done.push((await recordChange(graph, change, shippedFacts)).outcome);
      } catch (error) {
        if (!(error instanceof CancuError) || error.code.startsWith('NEO4J_')) throw error;
        refused++;
        printError(error);
      }
    }
    const of = (outcome: Recording['outcome']) => done.filter((one) => one === outcome).length;
    process.stdout.write(
      `Đã nạp ${done.length} thay đổi (mới ${of('new')}, cập nhật ${of('updated')}, không đổi ${of('unchanged')}), bị từ chối ${refused}.\n` +
        `Took in ${done.length} changes (new ${of('new')}, updated ${of('updated')}, unchanged ${of('unchanged')}), refused ${refused}.\n`,
    );
    return refused > 0 ? someFailed : 0;
  });
}
