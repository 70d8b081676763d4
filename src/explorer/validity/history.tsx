import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { EventFragment } from '../asking/operations.js';
import { shortLabel } from '../document/label.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { EventSource } from './validity-panel.js';
import { validityWords } from './words.js';

interface HistoryProps {
  readonly holding: readonly EventFragment[];
  readonly undated: readonly EventFragment[];
}

/** Everything that is known to have happened to a document by the day in question, oldest first, each with its source. */
export function History({ holding, undated }: HistoryProps) {
  const words = useWords(validityWords);
  const { event: eventWords } = useWords(terms);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const events = [...holding, ...undated];
  if (events.length === 0) return null;
  return (
    <section className="history">
      <h3>{words.history}</h3>
      <ol>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two texts may tell of the same event on the same day
          <li key={index}>
            <span className="history-day">{event.on ? day(event.on) : words.undated}</span>
            <div>
              {eventWords[event.kind]}
              {event.by && (
                <>
                  {' '}
                  {words.by}{' '}
                  <Go to={pathTo('document', event.by.id)} lang="vi">
                    {shortLabel(event.by, language)}
                  </Go>
                </>
              )}
              {event.parts && ` (${event.parts})`}
              {event.inferred && <span className="quiet"> – {words.inferred}</span>}
              <p className="history-source">
                <EventSource event={event} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
