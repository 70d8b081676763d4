import { useMemo, useState } from 'react';
import { useSetting } from '../address/settings.js';
import type { FindingLevel } from '../asking/operations.js';
import { saveFile } from '../export/save-file.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { askReportFile, type ReportFormat, reportFormats } from './ask-check.js';
import { type CheckSettings, levels, levelsIn, type ShownReport, type Subject } from './checked.js';
import { FindingItem } from './finding-item.js';
import { MarkedPlan } from './marked-plan.js';
import { checkWords } from './words.js';

interface ReportViewProps {
  readonly report: ShownReport;
  readonly subject: Subject;
  readonly settings: CheckSettings;
  readonly onEdit: () => void;
}

/** A report: how much was read, the findings at the levels chosen, and the text with all of them marked. */
export function ReportView({ report, subject, settings, onEdit }: ReportViewProps) {
  const words = useWords(checkWords);
  const { day, count } = useWords(numberWords);
  const [levelText, setLevels] = useSetting('levels');
  const shownLevels = useMemo(() => levelsIn(levelText), [levelText]);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = report.findings.filter(({ level }) => shownLevels.includes(level));
  const { clock } = report.document ?? { clock: null };
  const toggle = (level: FindingLevel): void => {
    const next = levels.filter((each) => (each === level) !== shownLevels.includes(each));
    setLevels(next.length === levels.length ? null : next.join(',').toLowerCase());
  };
  return (
    <>
      <section className="check-summary" aria-label={words.report}>
        <p className="check-sum" role="status">
          {[
            words.read(count(report.citations)),
            ...levels.flatMap((level) => {
              const found = report.findings.filter((finding) => finding.level === level).length;
              return found === 0 ? [] : [words.levelCount(words.level[level], count(found))];
            }),
          ].join(' · ')}
        </p>
        <p className="quiet">
          {clock && words.clock[clock.from](day(clock.on))} {words.asOfDay(day(report.asOf))}
        </p>
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
          <button type="button" className="button" onClick={onEdit}>
            {words.edit}
          </button>
        </div>
      </section>
      <div className={report.marked ? 'check-columns' : 'check-one'}>
        <section className="check-findings">
          <h2>{words.report}</h2>
          {report.citations === 0 && <p>{words.nothingRead}</p>}
          {report.citations > 0 && report.findings.length === 0 && <p>{words.nothingFound}</p>}
          {report.findings.length > 0 && shown.length === 0 && <p>{words.nothingShown}</p>}
          <ol>
            {report.findings.map((finding, index) =>
              shownLevels.includes(finding.level) ? (
                <FindingItem
                  key={finding.fingerprint}
                  finding={finding}
                  index={index}
                  chosen={index === chosen}
                  inText={report.marked !== null}
                  onChoose={() => setChosen(index)}
                />
              ) : null,
            )}
          </ol>
          {!report.marked && <p className="quiet">{words.fileText}</p>}
        </section>
        {report.marked && (
          <MarkedPlan
            {...report.marked}
            findings={report.findings}
            levels={shownLevels}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
    </>
  );
}

const extensions: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  json: 'json',
  sarif: 'sarif',
  markdown: 'md',
};

function ReportDownloads({ subject, settings }: Pick<ReportViewProps, 'subject' | 'settings'>) {
  const words = useWords(checkWords);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const save = async (format: ReportFormat): Promise<void> => {
    const name = `cancu-check.${extensions[format]}`;
    saveFile(name, await askReportFile(subject, settings, format, language));
    setSaid(words.saved(name));
  };
  return (
    <section className="check-downloads" aria-label={words.downloads}>
      {words.downloads}:{' '}
      {reportFormats.map((format) => (
        <button key={format} type="button" className="plain" onClick={() => void save(format)}>
          {format === 'markdown' ? 'Markdown' : format.toUpperCase()}
        </button>
      ))}
      <span role="status" className="quiet">
        {said}
      </span>
    </section>
  );
}
