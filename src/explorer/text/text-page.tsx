import { useEffect, useState } from 'react';
import { useAsOf, useSetting } from '../address/settings.js';
import { askDocumentPage, askDocumentText } from '../asking/operations.js';
import { meansNoOneDocument } from '../asking/problem.js';
import { useAnswer } from '../asking/use-answer.js';
import { NoOneDocument } from '../choice/no-one-document.js';
import { DocumentHead } from '../document/document-head.js';
import { documentLabel } from '../document/label.js';
import { toCsv } from '../export/csv.js';
import { ExportBar } from '../export/export-bar.js';
import { fileName, saveFile } from '../export/save-file.js';
import { exportWords } from '../export/words.js';
import { Empty, Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { citationAnchor } from './citation-anchor.js';
import { CitationList } from './citation-list.js';
import { citationTable } from './citation-table.js';
import { RunningText } from './running-text.js';
import { useAllCitations } from './use-all-citations.js';
import { textWords } from './words.js';
import './text.css';

/** The text of a document with its citations marked and linked, and the same citations as a list. */
export default function TextPage({ id }: { readonly id: string }) {
  const words = useWords(textWords);
  const exported = useWords(exportWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const [chosen] = useSetting('citation');
  const [attempt, setAttempt] = useState(0);
  const about = useAnswer(askDocumentPage, { id, asOf, past: asOf !== null });
  const head = about.data?.document;
  const { document, citations, complete, problem } = useAllCitations(id, asOf, attempt);
  useTitle(head ? `${words.heading}: ${documentLabel(head, language)}` : null);
  const there = citations.some((citation) => citation.id === chosen);
  useEffect(() => {
    if (chosen && there) showCitation(chosen);
  }, [chosen, there]);
  if (meansNoOneDocument(problem)) return <NoOneDocument id={id} page="text" />;
  if (problem) return <ProblemNote problem={problem} retry={() => setAttempt(attempt + 1)} />;
  if (about.problem && !head) return <ProblemNote problem={about.problem} retry={about.retry} />;
  if (document === undefined || head === undefined) return <Loading lines={10} />;
  if (document === null || head === null) return <NoOneDocument id={id} page="text" />;
  const save = (): string => {
    const name = fileName(id, 'citations', 'csv');
    saveFile(name, toCsv(citationTable(citations, language)), 'text/csv');
    return exported.saved(name, exported.complete(count(citations.length)));
  };
  return (
    <article>
      <DocumentHead document={head} page="text" />
      {!head.held && <Empty title={words.notHeld} hint={words.notHeldHint} />}
      {head.held && document.text === null && <Empty title={words.notKept} hint={words.notKeptHint} />}
      {head.held && (
        <div className={document.text ? 'text-columns' : 'text-columns text-list-only'}>
          {document.text && (
            <RunningText
              text={document.text}
              offset={document.sources?.[0]?.start ?? 0}
              source={document.sources?.[0]?.sha256 ?? null}
              citations={citations}
              chosen={chosen}
            />
          )}
          <section className="text-citations">
            <h2>
              {words.citations} <span className="count">{count(citations.length)}</span>
            </h2>
            {complete && citations.length === 0 && <p className="quiet">{words.none}</p>}
            <CitationList
              citations={citations}
              chosen={chosen}
              subject={id}
              anchored={document.text === null}
            />
            {!complete && <p className="quiet">{words.loadingMore}</p>}
          </section>
        </div>
      )}
      <ExportBar
        downloads={complete && citations.length > 0 ? [{ label: 'CSV', save }] : []}
        query={{ operation: askDocumentText, variables: { id, asOf, withText: true } }}
      />
    </article>
  );
}

/** Brings a citation into view and gives it the focus, so that the keyboard goes on from there. */
function showCitation(id: string): void {
  const place = window.document.getElementById(citationAnchor(id));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
