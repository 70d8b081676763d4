import { useState } from 'react';
import { saveFile } from '../export/save-file.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { askReportFile, type ReportFormat, reportFormats } from './ask-check.js';
import type { CheckSettings, Subject } from './checked.js';
import { checkWords } from './words.js';

const extensions: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  json: 'json',
  sarif: 'sarif',
  markdown: 'md',
};

interface ReportDownloadsProps {
  readonly subject: Subject;
  readonly settings: CheckSettings;
}

/** The whole report as a file, in each of the formats that the server writes. */
export function ReportDownloads({ subject, settings }: ReportDownloadsProps) {
  const words = useWords(checkWords);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const save = async (format: ReportFormat): Promise<void> => {
    const name = `${stemOf(subject)}.${extensions[format]}`;
    const report = await askReportFile(subject, settings, format, language);
    if (report) saveFile(name, report);
    setSaid(report ? words.saved(name) : words.notSaved);
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

/** A report is named after what was checked: `ke-hoach-kiem-tra.sarif` for `ke-hoach.docx`. */
function stemOf(subject: Subject): string {
  const name = subject.kind === 'file' ? subject.file.name : subject.name;
  const stem = name.replace(/\.[^.]*$/, '');
  return stem ? `${stem}-kiem-tra` : 'cancu-kiem-tra';
}
