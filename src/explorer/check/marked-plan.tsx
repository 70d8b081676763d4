import { useEffect, useMemo } from 'react';
import type { FindingLevel } from '../asking/operations.js';
import { markedParagraphs } from '../text/marked-text.js';
import { useWords } from '../words/dictionary.js';
import { checkMarks, type ReadText, type ShownFinding } from './checked.js';
import { pagesBegun } from './pages-begun.js';
import { findingPlace, PlanPiece } from './plan-piece.js';
import { checkWords } from './words.js';

interface MarkedPlanProps {
  readonly read: ReadText;
  readonly findings: readonly ShownFinding[];
  readonly levels: readonly FindingLevel[];
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
}

/** The checked text as it was read, with findings and citations marked; a finding's mark leads to what is said of it. */
export function MarkedPlan({ read, findings, levels, chosen, onChoose }: MarkedPlanProps) {
  const words = useWords(checkWords);
  const { text, citations, pageStarts } = read;
  const paragraphs = useMemo(() => {
    const shown = findings.map((finding) => (levels.includes(finding.level) ? finding : null));
    const marks = checkMarks(
      shown.filter((finding) => finding !== null),
      citations,
    );
    // Places among the findings shown are not places among all.
    const places = shown.flatMap((finding, index) => (finding ? [index] : []));
    return markedParagraphs(
      text,
      marks.map((mark) => ({
        ...mark,
        finding: mark.finding === null ? null : (places[mark.finding] ?? null),
      })),
      0,
    );
  }, [text, citations, findings, levels]);
  const pages = useMemo(() => pagesBegun(text, pageStarts ?? []), [text, pageStarts]);
  const chosenFinding = chosen === null ? null : (findings[chosen] ?? null);
  useEffect(() => {
    if (chosenFinding === null) return;
    const place = document.getElementById(findingPlace(chosenFinding));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [chosenFinding]);
  return (
    <section className="check-text" aria-label={words.text}>
      <h2>{words.text}</h2>
      <div className="running-text" lang="vi">
        {paragraphs.map((pieces, line) => {
          const page = pages.get(line);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never change places
            <div key={line}>
              {page !== undefined && <p className="page-begins">{words.page(page)}</p>}
              <p>
                {pieces.map((piece, index) => (
                  <PlanPiece
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a line
                    key={index}
                    piece={piece}
                    finding={piece.mark?.finding == null ? null : (findings[piece.mark.finding] ?? null)}
                    chosen={chosenFinding !== null && piece.mark?.start === chosenFinding.start}
                    onChoose={onChoose}
                  />
                ))}
              </p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
