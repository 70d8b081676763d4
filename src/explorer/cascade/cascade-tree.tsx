import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { LabelFragment } from '../asking/operations.js';
import { documentLabel } from '../document/label.js';
import { QuoteLine } from '../document/quote-line.js';
import { documentWords } from '../document/words.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { CascadeRow } from './cascade-rows.js';
import { cascadeWords } from './words.js';

interface CascadeTreeProps {
  readonly root: LabelFragment;
  readonly rows: readonly CascadeRow[];
}

/** A cascade as a table: each document below the one that it carries out, with the days between and a time axis. */
export function CascadeTree({ root, rows }: CascadeTreeProps) {
  const words = useWords(cascadeWords);
  const { undated } = useWords(documentWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  return (
    <table className="cascade">
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col">{words.issued}</th>
          <th scope="col">{words.lag}</th>
          <th scope="col">{words.total}</th>
          <th scope="col" className="cascade-axis-head">
            {words.axis}
            <AxisEnds days={[root.issuedOn, ...rows.map(({ step }) => step.document.issuedOn)]} />
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="cascade-root">
          <th scope="row">
            <Go to={pathTo('document', root.id)} lang="vi">
              {documentLabel(root, language)}
            </Go>
            <p className="relation-facts">{root.issuerName}</p>
          </th>
          <td data-label={words.issued}>{root.issuedOn ? day(root.issuedOn) : undated}</td>
          <td />
          <td data-label={words.total}>{words.root}</td>
          <td className="cascade-axis">
            <Axis from={0} at={0} />
          </td>
        </tr>
        {rows.map((row) => (
          <CascadeStepRow key={row.step.document.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CascadeStepRow({ row: { step, depth, from, at } }: { readonly row: CascadeRow }) {
  const words = useWords(cascadeWords);
  const { undated } = useWords(documentWords);
  const { level } = useWords(terms);
  const { day, count } = useWords(numberWords);
  const language = useLanguage();
  const { document, lagDays, totalLagDays, relation } = step;
  const [quote] = relation.citations;
  const days = (lag: number | null): string => (lag === null ? words.unknown : words.days(count(lag)));
  return (
    <tr className={`cascade-level-${document.level ?? 'OTHER'}`}>
      <th scope="row" style={{ paddingLeft: `${Math.min(depth, 5) * 1.25}rem` }}>
        <Go to={pathTo('document', document.id)} lang="vi">
          {documentLabel(document, language)}
        </Go>
        <p className="relation-facts">
          {[
            document.issuerName,
            document.place && !document.issuerName?.includes(document.place.name)
              ? document.place.name
              : null,
            document.level && document.level !== 'OTHER' ? level[document.level] : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {quote && (
          <p className="cascade-quote">
            <QuoteLine quote={quote} witness={{ unless: document.id }} />
          </p>
        )}
      </th>
      <td data-label={words.issued}>{document.issuedOn ? day(document.issuedOn) : undated}</td>
      <td data-label={words.lag}>{days(lagDays)}</td>
      <td data-label={words.total}>{days(totalLagDays)}</td>
      <td className="cascade-axis">
        <Axis from={from} at={at} />
      </td>
    </tr>
  );
}

/** The days on which the time axis begins and ends. */
function AxisEnds({ days }: { readonly days: readonly (string | null)[] }) {
  const { day } = useWords(numberWords);
  const known = days.filter((each) => each !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <span className="axis-ends">
      <span>{day(first)}</span> <span>{day(last)}</span>
    </span>
  );
}

/** A stretch of the time axis: from the superior document to this one. The days stand beside it in words. */
function Axis({ from, at }: Pick<CascadeRow, 'from' | 'at'>) {
  const percent = (place: number): string => `${2 + place * 96}%`;
  return (
    <svg className="axis" height="20" width="100%" aria-hidden="true">
      <line x1="0" x2="100%" y1="10" y2="10" className="axis-ground" />
      {at !== null && from !== null && at > from && (
        <line x1={percent(from)} x2={percent(at)} y1="10" y2="10" className="axis-stretch" />
      )}
      {at !== null && <circle cx={percent(at)} cy="10" r="5" className="axis-point" />}
    </svg>
  );
}
