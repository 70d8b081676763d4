import { useMemo } from 'react';
import { useAsOf } from '../address/settings.js';
import { askCascadePage, type CascadePageQuery } from '../asking/operations.js';
import { meansNoOneDocument } from '../asking/problem.js';
import { useAnswer } from '../asking/use-answer.js';
import { NoOneDocument } from '../choice/no-one-document.js';
import { DocumentHead } from '../document/document-head.js';
import { documentLabel } from '../document/label.js';
import { toCsv } from '../export/csv.js';
import { ExportBar } from '../export/export-bar.js';
import { fileName, saveFile } from '../export/save-file.js';
import { exportWords } from '../export/words.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { cascadeRows } from './cascade-rows.js';
import { cascadeTable } from './cascade-table.js';
import { CascadeTree } from './cascade-tree.js';
import { Coverage } from './coverage.js';
import { cascadeWords } from './words.js';
import './cascade.css';

/** How a document was carried out: from the centre down to offices with the days between, and in which provinces. */
export default function CascadePage({ id }: { readonly id: string }) {
  const words = useWords(cascadeWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const variables = { id, asOf };
  const { data, problem, pending, retry } = useAnswer(askCascadePage, variables);
  useTitle(data && `${words.heading}: ${documentLabel(data.cascade.document, language)}`);
  const rows = useMemo(() => (data ? cascadeRows(data.cascade.document, data.cascade.steps) : []), [data]);
  if (meansNoOneDocument(problem)) return <NoOneDocument id={id} page="cascade" />;
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  const { document, truncated } = data.cascade;
  return (
    <article aria-busy={pending}>
      <DocumentHead document={document} page="cascade" />
      <section className="cascade-section">
        <h2>{words.heading}</h2>
        {truncated && <p className="note">{words.truncated}</p>}
        {rows.length === 0 ? (
          <p className="quiet">{words.nothing}</p>
        ) : (
          <CascadeTree root={document} rows={rows} />
        )}
      </section>
      <Coverage coverage={data.coverage} />
      <CascadeExports cascade={data.cascade} variables={variables} />
    </article>
  );
}

interface CascadeExportsProps {
  readonly cascade: CascadePageQuery['cascade'];
  readonly variables: { readonly id: string; readonly asOf: string | null };
}

function CascadeExports({ cascade, variables }: CascadeExportsProps) {
  const words = useWords(exportWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const save = (): string => {
    const table = cascadeTable(cascade, language);
    const name = fileName(cascade.document.id, 'cascade', 'csv');
    saveFile(name, toCsv(table), 'text/csv');
    const rows = count(table.rows.length);
    return words.saved(name, cascade.truncated ? words.cut(rows) : words.complete(rows));
  };
  return <ExportBar downloads={[{ label: 'CSV', save }]} query={{ operation: askCascadePage, variables }} />;
}
