import { useEffect, useState } from 'react';
import type { Problem } from '../asking/problem.js';
import type { CheckSettings, ShownReport, Subject } from './checked.js';

/** How far a check has come. */
export type CheckState =
  | { readonly step: 'asking' }
  | { readonly step: 'waiting' }
  | { readonly step: 'failed'; readonly problem: Problem }
  | { readonly step: 'shown'; readonly report: ShownReport; readonly settings: CheckSettings };

interface KeptCheck {
  readonly subject: Subject;
  readonly state: CheckState;
}

const nothing: KeptCheck = { subject: { kind: 'text', text: '', name: '' }, state: { step: 'asking' } };

/** Nowhere but in this page's memory: it is gone when the page is reloaded or closed. */
let kept = nothing;

/**
 * The text under check and its report, kept while the reader follows a citation to another page and comes back.
 *
 * @example const [{ subject, state }, keep] = useKeptCheck();
 */
export function useKeptCheck(): readonly [KeptCheck, (change: Partial<KeptCheck> | 'nothing') => void] {
  const [check, setCheck] = useState(kept);
  useEffect(() => {
    // What was still awaited when the reader went away does not come any more.
    kept = check.state.step === 'waiting' ? { ...check, state: { step: 'asking' } } : check;
  }, [check]);
  return [check, (change) => setCheck((now) => (change === 'nothing' ? nothing : { ...now, ...change }))];
}
