import { useState } from 'react';
import { useAsOf, useSetting } from '../address/settings.js';
import type { Problem } from '../asking/problem.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { useWords } from '../words/dictionary.js';
import { askCheck } from './ask-check.js';
import { CheckForm } from './check-form.js';
import type { ShownReport, Subject } from './checked.js';
import { ReportView } from './report-view.js';
import { checkWords } from './words.js';
import '../text/text.css';
import './check.css';

type State =
  | { readonly step: 'asking' }
  | { readonly step: 'waiting' }
  | { readonly step: 'failed'; readonly problem: Problem }
  | { readonly step: 'shown'; readonly report: ShownReport };

/** Checks a pasted or dropped plan; its settings stand in the address, its text nowhere but here. */
export default function CheckPage() {
  const words = useWords(checkWords);
  useTitle(words.heading);
  const [asOf] = useAsOf();
  const [issuedOn] = useSetting('issuedOn');
  const [place] = useSetting('place');
  const [subject, setSubject] = useState<Subject>({ kind: 'text', text: '', name: '' });
  const [state, setState] = useState<State>({ step: 'asking' });
  const settings = { asOf, issuedOn: issuedOn || null, place: place || null };
  const run = async (): Promise<void> => {
    setState({ step: 'waiting' });
    const answer = await askCheck(subject, settings);
    if ('problem' in answer) setState({ step: 'failed', problem: answer.problem });
    else setState({ step: 'shown', report: answer.report });
  };
  return (
    <article className="check">
      <h1>{words.heading}</h1>
      {state.step === 'shown' ? (
        <ReportView
          report={state.report}
          subject={subject}
          settings={settings}
          onEdit={() => setState({ step: 'asking' })}
        />
      ) : (
        <>
          <p className="check-intro">{words.intro}</p>
          <CheckForm
            subject={subject}
            onSubject={setSubject}
            onSubmit={() => void run()}
            busy={state.step === 'waiting'}
          />
          {state.step === 'waiting' && <Loading lines={4} />}
          {state.step === 'failed' && <ProblemNote problem={state.problem} retry={() => void run()} />}
        </>
      )}
    </article>
  );
}
