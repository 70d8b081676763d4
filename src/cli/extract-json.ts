import { failureText } from './report-failures.js';
import type { ExtractReport } from './run-extract.js';

/**
 * The JSON that tools read: `{ "files": [ … ], "failures": [ … ] }`, one line for each file. It is complete even
 * when Ctrl-C ended the batch; `"interrupted": true` then says that files are missing.
 */
export function jsonReport(): ExtractReport {
  let isFirst = true;
  return {
    begin: () => '{ "files": [',
    file: (file) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(file);
    },
    end: (failures, isInterrupted) => {
      const failed = failures.map((failure) => ({ path: failure.path, ...failureText(failure) }));
      return `\n], "failures": ${JSON.stringify(failed)}${isInterrupted ? ', "interrupted": true' : ''} }\n`;
    },
  };
}
