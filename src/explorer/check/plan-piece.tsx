import { paths, pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { Piece } from '../text/marked-text.js';
import { gravity } from '../validity/status-mark.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { CheckMark, JudgedCitation, ShownFinding } from './checked.js';
import { checkWords } from './words.js';

interface PlanPieceProps {
  readonly piece: Piece<CheckMark>;
  readonly finding: ShownFinding | null;
  readonly chosen: boolean;
  readonly onChoose: (finding: number) => void;
}

/** The place of a finding on the page. Several findings may share one. */
export function findingPlace({ start }: Pick<CheckMark, 'start'>): string {
  return `place-${start}`;
}

/** A piece of a checked text: plain words, the place of a finding, or a citation that leads to what it cites. */
export function PlanPiece({ piece: { text, mark, begins }, finding, chosen, onChoose }: PlanPieceProps) {
  const language = useLanguage();
  if (mark === null) return text;
  if (finding === null || mark.finding === null) {
    return mark.citation ? <CitationPiece text={text} citation={mark.citation} /> : text;
  }
  const index = mark.finding;
  return (
    <a
      id={begins ? findingPlace(mark) : undefined}
      href={`#finding-${index}`}
      className={`found-place found-${finding.level}${chosen ? ' citation-chosen' : ''}`}
      title={finding.message[language]}
      onClick={() => onChoose(index)}
    >
      {text}
    </a>
  );
}

/** A citation about which nothing was found; an ambiguous one leads to what it may mean. */
function CitationPiece({ text, citation }: { readonly text: string; readonly citation: JudgedCitation }) {
  const words = useWords(checkWords);
  const { status } = useWords(terms);
  const { outcome, cited } = citation;
  if (outcome === 'UNKNOWN' || outcome === 'AMBIGUOUS' || outcome === 'UNREAD') {
    const title = words.outcome[outcome];
    return (
      <span className="citation citation-unknown">
        {outcome === 'AMBIGUOUS' ? (
          <Go to={paths.find} settings={{ q: cited?.symbol ?? text }} title={title}>
            {text}
          </Go>
        ) : (
          <span title={title}>{text}</span>
        )}
      </span>
    );
  }
  return (
    <span className={`citation citation-${gravity[outcome]}`}>
      {cited?.id ? (
        <Go to={pathTo('document', cited.id)} title={status[outcome]}>
          {text}
        </Go>
      ) : (
        <span title={status[outcome]}>{text}</span>
      )}
    </span>
  );
}
