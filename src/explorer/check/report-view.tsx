import { useMemo, useState } from 'react';
import { useSetting } from '../address/settings.js';
import type { FindingLevel } from '../asking/operations.js';
import { askCheckText } from '../asking/operations.js';
import { ExportBar } from '../export/export-bar.js';
import { AsOfControl } from '../validity/as-of-control.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { type CheckSettings, levels, levelsIn, type ShownReport, type Subject } from './checked.js';
import { FindingItem } from './finding-item.js';
import { MarkedPlan } from './marked-plan.js';
import { ReportDownloads } from './report-downloads.js';
import { ReportSummary } from './report-summary.js';
import { checkWords } from './words.js';

interface ReportViewProps {
  readonly report: ShownReport;
  readonly subject: Subject;
  readonly settings: CheckSettings;
  readonly onEdit: () => void;
  readonly onAnother: () => void;
}

/** A report: how much was read, the findings at the levels chosen, and the text with all of them marked. */
export function ReportView({ report, subject, settings, onEdit, onAnother }: ReportViewProps) {
  const words = useWords(checkWords);
  const { count } = useWords(numberWords);
  const [levelText, setLevels] = useSetting('levels');
  const shownLevels = useMemo(() => levelsIn(levelText), [levelText]);
  const [chosen, setChosen] = useState<number | null>(null);
  const { findings, read } = report;
  const shown = findings.filter(({ level }) => shownLevels.includes(level));
  const toggle = (level: FindingLevel): void => {
    const next = levels.filter((each) => (each === level) !== shownLevels.includes(each));
    setLevels(next.length === levels.length ? null : next.join(',').toLowerCase());
  };
  return (
    <>
      <section className="check-summary" aria-label={words.summary}>
        <ReportSummary report={report} subject={subject} />
        <AsOfControl label={words.asOf} />
        <div className="check-tools">
          <fieldset className="check-levels">
            <legend className="visually-hidden">{words.levels}</legend>
            {levels.map((level) => (
              <label key={level}>
                <input type="checkbox" checked={shownLevels.includes(level)} onChange={() => toggle(level)} />{' '}
                {words.level[level]}
              </label>
            ))}
          </fieldset>
          <ReportDownloads subject={subject} settings={settings} />
          {subject.kind === 'text' && (
            <button type="button" className="button" onClick={onEdit}>
              {words.edit}
            </button>
          )}
          <button type="button" className="button" onClick={onAnother}>
            {words.another}
          </button>
        </div>
      </section>
      <div className="check-columns">
        <section className="check-findings">
          <h2>
            {words.findings} <span className="count">{count(shown.length)}</span>
          </h2>
          {read.citations.length === 0 && <p>{words.nothingRead}</p>}
          {read.citations.length > 0 && findings.length === 0 && <p>{words.nothingFound}</p>}
          {findings.length > 0 && shown.length === 0 && <p>{words.nothingShown}</p>}
          <ol>
            {findings.map((finding, index) =>
              shownLevels.includes(finding.level) ? (
                <FindingItem
                  key={finding.fingerprint}
                  finding={finding}
                  index={index}
                  chosen={index === chosen}
                  onChoose={() => setChosen(index)}
                />
              ) : null,
            )}
          </ol>
        </section>
        <MarkedPlan
          read={read}
          findings={findings}
          levels={shownLevels}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
      <ExportBar
        downloads={[]}
        query={{ operation: askCheckText, variables: { text: words.textHere, ...settings } }}
      />
    </>
  );
}
