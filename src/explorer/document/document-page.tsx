import { useAsOf } from '../address/settings.js';
import { askDocumentPage } from '../asking/operations.js';
import { meansNoOneDocument } from '../asking/problem.js';
import { useAnswer } from '../asking/use-answer.js';
import { NoOneDocument } from '../choice/no-one-document.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { Scheme } from '../scheme/scheme.js';
import { ValidityPanel } from '../validity/validity-panel.js';
import { useLanguage } from '../words/dictionary.js';
import { DocumentHead } from './document-head.js';
import { documentLabel } from './label.js';

/** One document: what it is, whether it holds, what it rests on, and what rests on it. */
export function DocumentPage({ id }: { readonly id: string }) {
  const language = useLanguage();
  const [asOf] = useAsOf();
  const { data, problem, pending, retry } = useAnswer(askDocumentPage, { id, asOf, past: asOf !== null });
  const document = data?.document ?? null;
  useTitle(document && documentLabel(document, language));
  if (meansNoOneDocument(problem)) return <NoOneDocument id={id} page="document" />;
  if (problem && !document) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={8} />;
  if (!document) return <NoOneDocument id={id} page="document" />;
  return (
    <article aria-busy={pending}>
      <DocumentHead document={document} page="document" />
      {problem && <ProblemNote problem={problem} retry={retry} />}
      <ValidityPanel document={document} />
      <Scheme document={document} />
    </article>
  );
}
