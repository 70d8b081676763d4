import { useState } from 'react';
import type { Operation } from '../asking/operation.js';
import { useWords } from '../words/dictionary.js';
import { graphiqlAddress } from './graphiql-address.js';
import { exportWords } from './words.js';
import './export.css';

/** Something that can be downloaded. */
export interface Download {
  readonly label: string;
  /** Makes and saves the file; says what it holds. */
  readonly save: () => Promise<string> | string;
}

interface ExportBarProps<Variables extends object> {
  readonly downloads: readonly Download[];
  readonly query: {
    readonly operation: Pick<Operation<unknown, Variables>, 'text'>;
    readonly variables: Variables;
  };
}

/** What can be taken along from a view: files, the print, and the query behind it. */
export function ExportBar<Variables extends object>({ downloads, query }: ExportBarProps<Variables>) {
  const words = useWords(exportWords);
  const [said, setSaid] = useState('');
  const run = async ({ save }: Download): Promise<void> => {
    setSaid(words.gathering);
    try {
      setSaid(await save());
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <section className="exports" aria-label={words.heading}>
      {downloads.map((download) => (
        <button key={download.label} type="button" className="plain" onClick={() => void run(download)}>
          {download.label}
        </button>
      ))}
      <button type="button" className="plain" onClick={() => window.print()}>
        {words.print}
      </button>
      <a href={graphiqlAddress(query.operation.text, query.variables)}>{words.query}</a>
      <span role="status" className="exports-said">
        {said}
      </span>
    </section>
  );
}
