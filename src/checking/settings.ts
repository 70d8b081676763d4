import { type Finding, type Level, levels, type RuleId, type SuppressedFinding } from './report.js';
import { rules } from './rules.js';

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

/** Findings as an office wants them: at its own levels, without those that it silences. */
export function applySettings(
  findings: readonly Finding[],
  path: string,
  settings: CheckSettings,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const shown: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const found of findings) {
    const setting = settings.levels[found.ruleId];
    if (setting === 'off') continue;
    const finding = setting === undefined ? found : { ...found, level: movedLevel(found, setting) };
    const reason = reasonToSuppress(finding, path, settings);
    if (reason === null) shown.push(finding);
    else suppressed.push({ finding, reason });
  }
  return { findings: shown, suppressed };
}

/** A finding that is milder or graver than its rule stays so when the rule is set to another level. */
function movedLevel({ level, ruleId }: Finding, setting: Level): Level {
  const usual = rules.find(({ id }) => id === ruleId)?.level ?? level;
  const moved = levels.indexOf(setting) + levels.indexOf(level) - levels.indexOf(usual);
  return levels[Math.min(Math.max(moved, 0), levels.length - 1)] ?? setting;
}

function reasonToSuppress(finding: Finding, path: string, { suppress }: CheckSettings): string | null {
  const found = suppress.find(
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
