/**
 * The process in which `cancu load` reads and weighs its files; see {@link gatherApart}, which starts it with the folder
 * to write to and the paths. It sends what came of it to the one that started it, and ends with that one.
 */
import { gatherLoadFiles } from './gather-load-files.js';
import { printError } from './print-error.js';

const [folder = '', ...paths] = process.argv.slice(2);

// Nobody waits for the files any more, whatever ended that process.
process.once('disconnect', () => process.exit());

try {
  process.send?.(await gatherLoadFiles(paths, folder), () => process.disconnect());
} catch (error) {
  printError(error);
  process.exitCode = 2;
  process.disconnect?.();
}
