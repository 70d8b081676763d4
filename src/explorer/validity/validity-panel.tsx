import { useAsOf } from '../address/settings.js';
import type { DocumentPageQuery, EventFragment, StatusFragment } from '../asking/operations.js';
import { QuoteLine } from '../document/quote-line.js';
import { SourceLink } from '../document/source-link.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { AsOfControl } from './as-of-control.js';
import { gravity, StatusSign } from './status-mark.js';
import { StatusSentence } from './status-sentence.js';
import { validityWords } from './words.js';

type PageDocument = NonNullable<DocumentPageQuery['document']>;

/** Whether a document holds on the day in question, who says so, and when that was last checked. */
export function ValidityPanel({ document }: { readonly document: PageDocument }) {
  const words = useWords(validityWords);
  const { day } = useWords(numberWords);
  const [asOf] = useAsOf();
  const { validity, now, inRegistry } = document;
  return (
    <section className={`validity validity-${gravity[validity.status]}`} aria-label={words.heading}>
      <p className="validity-sentence">
        <StatusSign status={validity.status} />
        <span>
          <StatusSentence validity={validity} />
        </span>
      </p>
      {validity.status === 'NO_KNOWN_CHANGE' && <p className="quiet">{words.silence}</p>}
      <p className="validity-source">
        {asOf ? words.asOf(day(validity.asOf)) : words.asOfToday(day(validity.asOf))}.{' '}
        {validity.event && <EventSource event={validity.event} />}
        {validity.checkedOn
          ? `${words.checked(day(validity.checkedOn))}.`
          : !inRegistry && `${words.notListed}.`}
      </p>
      {now && differs(now, validity) && (
        <p className="validity-now">
          {words.now}: <StatusSentence validity={now} />
        </p>
      )}
      <AsOfControl />
    </section>
  );
}

function differs(one: StatusFragment, other: StatusFragment): boolean {
  return one.status !== other.status || one.event?.on !== other.event?.on;
}

/** Who says that an event happened: a page of the registry, or a text. */
export function EventSource({ event }: { readonly event: EventFragment }) {
  const words = useWords(validityWords);
  if (event.source) {
    return (
      <>
        {words.source}: <SourceLink address={event.source} />
        {event.note && <span lang="vi"> – {withoutStop(event.note)}</span>}.{' '}
      </>
    );
  }
  if (event.citation) {
    return (
      <>
        {words.source}: {words.byText} <QuoteLine quote={event.citation} witness="always" />.{' '}
      </>
    );
  }
  return (
    <>
      {words.source}: {words.commonKnowledge}.{' '}
    </>
  );
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
