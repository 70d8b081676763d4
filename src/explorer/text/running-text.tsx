import { useMemo } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { documentLabel } from '../document/label.js';
import { gravity } from '../validity/status-mark.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { citationAnchor } from './citation-anchor.js';
import { markedParagraphs, type Piece } from './marked-text.js';
import type { TextCitation } from './use-all-citations.js';
import { textWords } from './words.js';

interface RunningTextProps {
  readonly text: string;
  /** Where `text` begins in the file's text, from which citations count. */
  readonly offset: number;
  /** The file whose text it is; citations read in another copy of the document are not marked here. */
  readonly source: string | null;
  readonly citations: readonly TextCitation[];
  readonly chosen: string | null;
}

/** The text as it stands, its citations marked in place by the status of what they cite, and linked. */
export function RunningText({ text, offset, source, citations, chosen }: RunningTextProps) {
  const paragraphs = useMemo(
    () =>
      markedParagraphs(
        text,
        citations.filter((citation) => source === null || citation.source === source),
        offset,
      ),
    [text, citations, source, offset],
  );
  return (
    <div className="running-text" lang="vi">
      {paragraphs.map((pieces, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never change places
        <p key={line}>
          {pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a line
            <TextPiece key={index} piece={piece} chosen={chosen} />
          ))}
        </p>
      ))}
    </div>
  );
}

function TextPiece({
  piece,
  chosen,
}: {
  readonly piece: Piece<TextCitation>;
  readonly chosen: string | null;
}) {
  const words = useWords(textWords);
  const { status } = useWords(terms);
  const language = useLanguage();
  const { mark } = piece;
  if (mark === null) return piece.text;
  const { refersTo } = mark;
  const state = refersTo ? gravity[refersTo.validity.status] : 'unknown';
  const className = `citation citation-${state}${mark.id === chosen ? ' citation-chosen' : ''}`;
  return (
    <span id={piece.begins ? citationAnchor(mark.id) : undefined} tabIndex={-1} className={className}>
      {refersTo ? (
        <Go
          to={pathTo('document', refersTo.id)}
          title={`${documentLabel(refersTo, language)} – ${status[refersTo.validity.status]}`}
        >
          {piece.text}
        </Go>
      ) : (
        <Go to={pathTo('citation', mark.id)} title={words.ambiguous}>
          {piece.text}
        </Go>
      )}
    </span>
  );
}
