import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { levels, outcomeCounts, type ShownReport, type Subject } from './checked.js';
import { checkWords } from './words.js';

interface ReportSummaryProps {
  readonly report: ShownReport;
  readonly subject: Subject;
}

/** What was read, how much of it, by which days it was judged, and what became of every citation. */
export function ReportSummary({ report, subject }: ReportSummaryProps) {
  const words = useWords(checkWords);
  const { status } = useWords(terms);
  const { day, count } = useWords(numberWords);
  const { asOf, document, findings, read } = report;
  const file = subject.kind === 'file' ? subject.file.name : subject.name;
  const outcome = { ...status, ...words.outcome };
  return (
    <>
      <p className="check-subject">
        {[document?.type, document?.symbol, document?.issuer, file].filter(Boolean).join(' · ')}
      </p>
      <p className="check-sum" role="status">
        {[
          words.read(count(read.citations.length)),
          ...levels.flatMap((level) => {
            const found = findings.filter((finding) => finding.level === level).length;
            return found === 0 ? [] : [words.levelCount(words.level[level], count(found))];
          }),
        ].join(' · ')}
      </p>
      {read.citations.length > 0 && (
        <p className="quiet">
          {words.outcomes}:{' '}
          {outcomeCounts(read.citations)
            .map(([each, number]) => `${outcome[each].toLocaleLowerCase('vi')} ${count(number)}`)
            .join(', ')}
          .
        </p>
      )}
      <p className="quiet">
        {document && words.clock[document.clock.from](day(document.clock.on))} {words.asOfDay(day(asOf))}
      </p>
    </>
  );
}
