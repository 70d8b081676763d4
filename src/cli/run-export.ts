import { exportSettings } from '../api/export/export-settings.js';
import { beginExport } from '../api/export/export-text.js';
import { extentWords } from '../api/export/extent.js';
import { todayInVietnam } from '../api/requests/today.js';
import { StatusIndex } from '../api/validity/status-index.js';
import { readConfig } from '../config/config.js';
import { openOutput } from './output.js';
import { endProgress } from './print-progress.js';
import { withGraph } from './with-graph.js';

/** What a shell expects of a program that Ctrl-C ended. */
const interrupted = 130;

/**
 * Runs `cancu export` and returns its exit code. `given` are the parameters as typed; `path` is the file to write, null
 * for standard output.
 *
 * @throws CancuError `EXPORT_INVALID` before anything is started; those of {@link withGraph} and {@link openOutput}
 */
export async function runExport(given: object, path: string | null): Promise<number> {
  const settings = exportSettings(given);
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await withGraph(readConfig(), async (graph) => {
      endProgress();
      const output = await openOutput(path);
      try {
        const { extent, text } = await beginExport(graph, settings, new StatusIndex(graph), todayInVietnam());
        for await (const piece of text) {
          if (isInterrupted) break;
          await output.write(piece);
        }
        if (isInterrupted) return await output.discard();
        await output.close();
        const { vi, en } = extentWords(extent);
        process.stderr.write(`cancu: ${settings.what}: ${vi} · ${en}\n`);
      } catch (error) {
        await output.discard();
        throw error;
      }
    });
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
  return isInterrupted ? interrupted : 0;
}
