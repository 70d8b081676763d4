import { useEffect, useState } from 'react';
import { isDay } from './settings.js';

interface DayInputProps {
  readonly id: string;
  readonly value: string | null;
  /** Called with a whole day, and with null when the field is emptied. */
  readonly onDay: (day: string | null) => void;
}

/** While a year is being typed, `0002-01-01` is a day as well. */
const earliest = '1900';

/** A field for a day, which tells only what is a whole day. */
export function DayInput({ id, value, onDay }: DayInputProps) {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  return (
    <input
      id={id}
      type="date"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') onDay(null);
        else if (isDay(target.value) && target.value >= earliest) onDay(target.value);
      }}
    />
  );
}
