import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { Quoted } from '../document/quoted.js';
import { SourceLink } from '../document/source-link.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import type { ShownFinding } from './checked.js';
import { LevelMark } from './level-mark.js';
import { checkWords } from './words.js';

interface FindingItemProps {
  readonly finding: ShownFinding;
  readonly index: number;
  readonly chosen: boolean;
  /** Whether its place in the text can be shown. */
  readonly inText: boolean;
  readonly onChoose: () => void;
}

/** A finding: what is wrong where, what to write instead, and what that rests on. */
export function FindingItem({ finding, index, chosen, inText, onChoose }: FindingItemProps) {
  const words = useWords(checkWords);
  const language = useLanguage();
  const { level, message, suggestion, quote, line, page, count, cited, evidence } = finding;
  const place = [
    page === null ? null : words.page(page),
    words.line(line),
    count > 1 ? words.places(count) : null,
  ].filter((part) => part !== null);
  return (
    <li id={`finding-${index}`} tabIndex={-1} className={chosen ? 'finding finding-chosen' : 'finding'}>
      <p className="finding-head">
        <LevelMark level={level} />{' '}
        {inText ? (
          <a href={`#place-${index}`} className="quote" onClick={onChoose}>
            <Quoted words={quote} />
          </a>
        ) : (
          <Quoted words={quote} />
        )}{' '}
        <span className="quote-place">{place.join(', ')}</span>
      </p>
      <p>{message[language]}</p>
      {suggestion && (
        <p className="finding-suggestion">
          <strong>{words.suggestion}:</strong> {suggestion[language]}
        </p>
      )}
      <p className="finding-evidence">
        {cited?.id && (
          <Go to={pathTo('document', cited.id)} lang="vi">
            {cited.symbol ?? cited.name ?? cited.id}
          </Go>
        )}{' '}
        {evidence.map((each) =>
          'line' in each ? (
            <span key={`${each.line} ${each.quote}`}>
              {words.alsoAt(each.line)}: <Quoted words={each.quote} />{' '}
            </span>
          ) : each.source ? (
            <span key={each.source}>
              {words.source}: <SourceLink address={each.source} />{' '}
            </span>
          ) : null,
        )}
        <code>{finding.ruleId.toLowerCase().replaceAll('_', '-')}</code>
      </p>
    </li>
  );
}
