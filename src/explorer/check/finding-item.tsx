import { paths, pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { Quoted } from '../document/quoted.js';
import { SourceLink } from '../document/source-link.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import type { ShownFinding } from './checked.js';
import { LevelMark } from './level-mark.js';
import { findingPlace } from './plan-piece.js';
import { checkWords } from './words.js';

interface FindingItemProps {
  readonly finding: ShownFinding;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A finding: what is wrong where, what to write instead, and what that rests on. */
export function FindingItem({ finding, index, chosen, onChoose }: FindingItemProps) {
  const words = useWords(checkWords);
  const language = useLanguage();
  const { level, message, suggestion, quote, line, page, count, evidence } = finding;
  const place = [
    page === null ? null : words.page(page),
    words.line(line),
    count > 1 ? words.places(count) : null,
  ].filter((part) => part !== null);
  return (
    <li id={`finding-${index}`} tabIndex={-1} className={chosen ? 'finding finding-chosen' : 'finding'}>
      <p className="finding-head">
        <LevelMark level={level} />{' '}
        <a href={`#${findingPlace(finding)}`} className="quote" onClick={onChoose}>
          <Quoted words={quote} />
        </a>{' '}
        <span className="quote-place">{place.join(', ')}</span>
      </p>
      <p>{message[language]}</p>
      {suggestion && (
        <p className="finding-suggestion">
          <strong>{words.suggestion}:</strong> {suggestion[language]}
        </p>
      )}
      <p className="finding-evidence">
        <CitedLink finding={finding} />{' '}
        {evidence.map((each) =>
          'line' in each ? (
            <span key={`${each.line} ${each.quote}`}>
              {words.alsoAt(each.line)}: <Quoted words={each.quote} />{' '}
            </span>
          ) : null,
        )}
        {sourcesOf(evidence).map((source) => (
          <span key={source}>
            {words.source}: <SourceLink address={source} />{' '}
          </span>
        ))}
        <code>{finding.ruleId.toLowerCase().replaceAll('_', '-')}</code>
      </p>
    </li>
  );
}

/** The way to the document that is cited, or to the choice where several may be. */
function CitedLink({ finding: { cited, ruleId } }: { readonly finding: ShownFinding }) {
  const words = useWords(checkWords);
  if (cited?.id) {
    return (
      <Go to={pathTo('document', cited.id)} lang="vi">
        {cited.symbol ?? cited.name ?? cited.id}
      </Go>
    );
  }
  if (!cited?.symbol || !/^ambiguous.citation$/i.test(ruleId)) return null;
  return (
    <Go to={paths.find} settings={{ q: cited.symbol }}>
      {words.candidates(cited.symbol)}
    </Go>
  );
}

/** Each page that the evidence names, once. */
function sourcesOf(evidence: ShownFinding['evidence']): readonly string[] {
  return [...new Set(evidence.flatMap((each) => ('source' in each && each.source ? [each.source] : [])))];
}
