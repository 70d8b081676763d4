import type { IsoDate } from '../../documents/iso-date.js';
import type { ReportFormat } from './report-format.js';

/** The report for tools, `schemas/check-report.schema.json`: one line for each file. */
export function jsonFormat(asOf: IsoDate): ReportFormat {
  let isFirst = true;
  return {
    begin: () => `{ "asOf": ${JSON.stringify(asOf)}, "files": [`,
    file: (report) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(report);
    },
    end: (failures) => `\n], "failures": ${JSON.stringify(failures)} }\n`,
  };
}
