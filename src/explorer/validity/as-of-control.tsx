import { useId } from 'react';
import { DayInput } from '../address/day-input.js';
import { useAsOf } from '../address/settings.js';
import { useWords } from '../words/dictionary.js';
import { validityWords } from './words.js';

/** Chooses the day in question; it stays in the address and goes along to every other page. */
export function AsOfControl({ label }: { readonly label?: string }) {
  const words = useWords(validityWords);
  const [asOf, setAsOf] = useAsOf();
  const id = useId();
  return (
    <p className="as-of">
      <label htmlFor={id}>{label ?? words.label}</label>
      <DayInput id={id} value={asOf} onDay={setAsOf} />
      {asOf && (
        <button type="button" className="plain" onClick={() => setAsOf(null)}>
          {words.today}
        </button>
      )}
    </p>
  );
}
