import type { Finding, Level, RuleId } from './report.js';

/** One finding to be silent about, and why (bỏ qua có lý do). All conditions given must hold. */
export interface Suppression {
  readonly rule: RuleId;
  /** Symbol, name or id of the cited document; any when absent. */
  readonly cited?: string | undefined;
  /** The end of the file's path; any when absent. */
  readonly file?: string | undefined;
  readonly reason: string;
}

/** What an office may set for itself; see `schemas/config.schema.json`. */
export interface CheckSettings {
  /** Another level for a rule, or `off`. A finding that is graver or milder than its rule moves with it. */
  readonly levels: Readonly<Partial<Record<RuleId, Level | 'off'>>>;
  readonly suppress: readonly Suppression[];
}

export const defaultSettings: CheckSettings = { levels: {}, suppress: [] };

/** The reason for which the settings silence a finding of the file at `path`; null when they do not. */
export function reasonToSuppress(finding: Finding, path: string, settings: CheckSettings): string | null {
  const found = settings.suppress.find(
    ({ rule, cited, file }) =>
      rule === finding.ruleId &&
      (cited === undefined || namesOf(finding).includes(cited)) &&
      (file === undefined || endsWithPath(path, file)),
  );
  return found?.reason ?? null;
}

function namesOf({ cited }: Finding): readonly (string | null)[] {
  return cited === null ? [] : [cited.id, cited.symbol, cited.name];
}

function endsWithPath(path: string, end: string): boolean {
  const whole = path.replaceAll('\\', '/');
  return whole === end || whole.endsWith(`/${end.replace(/^\.?\//, '')}`);
}
