import { useEffect, useRef } from 'react';
import { useAsOf, useSetting } from '../address/settings.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { useWords } from '../words/dictionary.js';
import { askCheck } from './ask-check.js';
import { CheckForm } from './check-form.js';
import type { CheckSettings } from './checked.js';
import { useKeptCheck } from './kept-check.js';
import { ReportView } from './report-view.js';
import { checkWords } from './words.js';
import '../text/text.css';
import './check.css';

/** Checks a pasted or dropped plan; its settings stand in the address, its text nowhere but here. */
export default function CheckPage() {
  const words = useWords(checkWords);
  useTitle(words.heading);
  const settings = useCheckSettings();
  const [{ subject, state }, keep] = useKeptCheck();
  const latest = useRef(0);
  const run = async (): Promise<void> => {
    const question = ++latest.current;
    keep({ state: { step: 'waiting' } });
    const answer = await askCheck(subject, settings);
    if (question !== latest.current) return;
    if ('problem' in answer) keep({ state: { step: 'failed', problem: answer.problem } });
    else keep({ state: { step: 'shown', report: answer.report, settings } });
  };
  // Another day or place in the address asks for another judgement of the same text.
  const stale = state.step === 'shown' && !isSame(state.settings, settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the settings runs it again
  useEffect(() => {
    if (stale) void run();
  }, [stale]);
  return (
    <article className="check">
      <h1>{words.heading}</h1>
      {state.step === 'shown' ? (
        <ReportView
          report={state.report}
          subject={subject}
          settings={settings}
          onEdit={() => keep({ state: { step: 'asking' } })}
          onAnother={() => keep('nothing')}
        />
      ) : (
        <>
          <p className="check-intro">{words.intro}</p>
          <CheckForm
            subject={subject}
            onSubject={(next) => keep({ subject: next, state: { step: 'asking' } })}
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

function useCheckSettings(): CheckSettings {
  const [asOf] = useAsOf();
  const [issuedOn] = useSetting('issuedOn');
  const [place] = useSetting('place');
  return { asOf, issuedOn: issuedOn || null, place: place || null };
}

function isSame(one: CheckSettings, other: CheckSettings): boolean {
  return one.asOf === other.asOf && one.issuedOn === other.issuedOn && one.place === other.place;
}
