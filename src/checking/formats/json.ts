import type { IsoDate } from '../../documents/iso-date.js';
import type { ReportFormat } from './report-format.js';

/**
 * The report for tools, `schemas/check-report.schema.json`: one line for each file.
 *
 * @param withText whether each file's text comes along, with its pages and every citation, so that a program which sent
 * a Word or PDF file can mark the places that findings name
 */
export function jsonFormat(asOf: IsoDate, withText = false): ReportFormat {
  let isFirst = true;
  return {
    begin: () => `{ "asOf": ${JSON.stringify(asOf)}, "files": [`,
    file: (report, { text, pageStarts = null, citations }) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(withText ? { ...report, text, pageStarts, citations } : report);
    },
    end: (failures) => `\n], "failures": ${JSON.stringify(failures)} }\n`,
  };
}
