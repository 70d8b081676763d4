import { useEffect, useId, useState } from 'react';
import { isDay, useAsOf } from '../address/settings.js';
import { useWords } from '../words/dictionary.js';
import { validityWords } from './words.js';

/** Chooses the day in question; it stays in the address and goes along to every other page. */
export function AsOfControl() {
  const words = useWords(validityWords);
  const [asOf, setAsOf] = useAsOf();
  const [typed, setTyped] = useState(asOf ?? '');
  const id = useId();
  useEffect(() => setTyped(asOf ?? ''), [asOf]);
  return (
    <p className="as-of">
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          // While a year is being typed, `0002-01-01` is a day as well.
          if (isDay(target.value) && target.value >= '1900') setAsOf(target.value);
        }}
      />
      {asOf && (
        <button type="button" className="plain" onClick={() => setAsOf(null)}>
          {words.today}
        </button>
      )}
    </p>
  );
}
