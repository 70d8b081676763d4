import { useEffect, useMemo } from 'react';
import type { CheckTextQuery, FindingLevel } from '../asking/operations.js';
import { markedParagraphs, type Piece } from '../text/marked-text.js';
import { gravity } from '../validity/status-mark.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { type CheckMark, checkMarks, type ShownFinding } from './checked.js';
import { checkWords } from './words.js';

interface MarkedPlanProps {
  readonly text: string;
  readonly citations: CheckTextQuery['check']['citations'];
  readonly findings: readonly ShownFinding[];
  readonly levels: readonly FindingLevel[];
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
}

/** The checked text as it stands, with findings and citations marked; a finding's mark leads to what is said of it. */
export function MarkedPlan({ text, citations, findings, levels, chosen, onChoose }: MarkedPlanProps) {
  const words = useWords(checkWords);
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
  useEffect(() => {
    if (chosen === null) return;
    const place = document.getElementById(`place-${chosen}`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <section className="check-text" aria-label={words.text}>
      <h2>{words.text}</h2>
      <div className="running-text" lang="vi">
        {paragraphs.map((pieces, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never change places
          <p key={line}>
            {pieces.map((piece, index) => (
              <PlanPiece
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a line
                key={index}
                piece={piece}
                finding={piece.mark?.finding == null ? null : (findings[piece.mark.finding] ?? null)}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

interface PlanPieceProps {
  readonly piece: Piece<CheckMark>;
  readonly finding: ShownFinding | null;
  readonly chosen: number | null;
  readonly onChoose: (finding: number) => void;
}

function PlanPiece({ piece: { text, mark }, finding, chosen, onChoose }: PlanPieceProps) {
  const words = useWords(checkWords);
  const { status } = useWords(terms);
  const language = useLanguage();
  if (mark === null) return text;
  if (finding !== null && mark.finding !== null) {
    const index = mark.finding;
    return (
      <a
        id={`place-${index}`}
        href={`#finding-${index}`}
        className={`found-place found-${finding.level}${index === chosen ? ' citation-chosen' : ''}`}
        title={finding.message[language]}
        onClick={() => onChoose(index)}
      >
        {text}
      </a>
    );
  }
  const outcome = mark.citation?.outcome ?? 'UNKNOWN';
  if (outcome === 'UNKNOWN' || outcome === 'AMBIGUOUS' || outcome === 'UNREAD') {
    return (
      <span className="citation citation-unknown" title={words.outcome[outcome]}>
        <span>{text}</span>
      </span>
    );
  }
  return (
    <span className={`citation citation-plain citation-${gravity[outcome]}`} title={status[outcome]}>
      {text}
    </span>
  );
}
