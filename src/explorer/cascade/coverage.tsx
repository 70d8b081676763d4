import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { CascadePageQuery } from '../asking/operations.js';
import { documentLabel } from '../document/label.js';
import { AsOfControl } from '../validity/as-of-control.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { cascadeWords } from './words.js';

/** Which provinces have carried a document out, by which documents, and of which nothing is known. */
export function Coverage({ coverage }: { readonly coverage: CascadePageQuery['coverage'] }) {
  const words = useWords(cascadeWords);
  const { day, count } = useWords(numberWords);
  const language = useLanguage();
  const { carriedOut, missing, total, asOf } = coverage;
  return (
    <section className="coverage">
      <h2>{words.coverage}</h2>
      <p className="coverage-sum">{words.covered(count(carriedOut.length), count(total))}</p>
      <meter min={0} max={total} value={carriedOut.length} aria-label={words.coverage} />
      <p className="quiet">{words.asOf(day(asOf))}</p>
      <AsOfControl />
      <div className="coverage-lists">
        <section>
          <h3>{words.carriedOut(count(carriedOut.length))}</h3>
          <ul>
            {carriedOut.map(({ place, documents }) => (
              <li key={place.id} className="covered">
                <strong lang="vi">{place.name}</strong>
                <ul>
                  {documents.map((document) => (
                    <li key={document.id}>
                      <Go to={pathTo('document', document.id)} lang="vi">
                        {documentLabel(document, language)}
                      </Go>
                      {document.issuedOn && <span className="quiet">, {day(document.issuedOn)}</span>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.missing(count(missing.length))}</h3>
          <p className="quiet">{words.missingHint}</p>
          <ul className="missing" lang="vi">
            {byName(missing).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}

function byName<Place extends { readonly name: string }>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
