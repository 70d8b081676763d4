import { CancuError } from '../errors/cancu-error.js';
import type { FileReport } from './report.js';

/** Findings that an earlier report holds, by path and fingerprint. */
export type Baseline = ReadonlySet<string>;

/**
 * The findings of an earlier JSON report.
 *
 * @param file its name, for the error
 * @throws CancuError BASELINE_INVALID when `json` is no report
 */
export function readBaseline(json: string, file: string): Baseline {
  const known = new Set<string>();
  for (const report of listIn(parsed(json, file), 'files', file)) {
    const path = textIn(report, 'path', file);
    for (const finding of listIn(report, 'findings', file)) {
      known.add(keyOf(path, textIn(finding, 'fingerprint', file)));
    }
  }
  return known;
}

/** The report without what the baseline holds already; `known` counts that. */
export function onlyNew(report: FileReport, baseline: Baseline): FileReport {
  const findings = report.findings.filter(
    ({ fingerprint }) => !baseline.has(keyOf(report.path, fingerprint)),
  );
  return { ...report, findings, known: report.findings.length - findings.length };
}

/** Paths are compared as they would be on any machine: `./a/b.txt` and `a\b.txt` are one. */
function keyOf(path: string, fingerprint: string): string {
  return `${path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')} ${fingerprint}`;
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CancuError('BASELINE_INVALID', { file }, { cause: error });
  }
}

function listIn(value: unknown, name: string, file: string): readonly unknown[] {
  const found = fieldOf(value, name);
  if (!Array.isArray(found)) throw new CancuError('BASELINE_INVALID', { file });
  return found;
}

function textIn(value: unknown, name: string, file: string): string {
  const found = fieldOf(value, name);
  if (typeof found !== 'string') throw new CancuError('BASELINE_INVALID', { file });
  return found;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
