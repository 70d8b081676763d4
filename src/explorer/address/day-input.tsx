import { useEffect, useId, useRef, useState } from 'react';
import { numberWords } from '../words/day.js';
import { dictionary, useWords } from '../words/dictionary.js';
import { typedDay } from './typed-day.js';
import './day-input.css';

const dayWords = dictionary({
  vi: {
    form: 'ngày/tháng/năm',
    calendar: 'Chọn trên lịch',
    wrong: 'Gõ đủ ngày/tháng/năm, chẳng hạn 1/6/2024.',
  },
  en: {
    form: 'day/month/year',
    calendar: 'Choose on a calendar',
    wrong: 'Type day/month/year, such as 1/6/2024.',
  },
});

interface DayInputProps {
  readonly id: string;
  readonly value: string | null;
  /** Called with a whole day, and with null when the field is emptied. */
  readonly onDay: (day: string | null) => void;
}

/**
 * A field for a day, which tells only what is a whole day. It is typed day before month whatever the browser's language:
 * a browser's own field would show 1/6/2024 as 06/01/2024 to whoever has an English one. The browser's calendar is there
 * beside it.
 */
export function DayInput({ id, value, onDay }: DayInputProps) {
  const words = useWords(dayWords);
  const { day } = useWords(numberWords);
  const written = value === null ? '' : slashed(value);
  const [typed, setTyped] = useState(written);
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const noteId = useId();
  useEffect(() => setTyped(written), [written]);
  const wrong = left && typed.trim() !== '' && typedDay(typed) === null;
  return (
    <span className="day-input">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.form}
        size={13}
        value={typed}
        title={value === null ? undefined : day(value)}
        aria-invalid={wrong}
        aria-describedby={wrong ? noteId : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          setLeft(false);
          const whole = typedDay(target.value);
          if (target.value.trim() === '') onDay(null);
          else if (whole !== null && whole !== value) onDay(whole);
        }}
        onBlur={() => {
          setLeft(true);
          if (typedDay(typed) === value) setTyped(written);
        }}
      />
      <button
        type="button"
        className="day-input-calendar"
        aria-label={words.calendar}
        title={words.calendar}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        className="day-input-picker"
        tabIndex={-1}
        aria-hidden="true"
        value={value ?? ''}
        onChange={({ target }) => {
          const whole = typedDay(target.value);
          if (whole !== null || target.value === '') onDay(whole);
        }}
      />
      {wrong && (
        <span id={noteId} role="alert" className="day-input-wrong">
          {words.wrong}
        </span>
      )}
    </span>
  );
}

/** `2024-06-01` as it is typed: `1/6/2024`. */
function slashed(iso: string): string {
  return iso.split('-').toReversed().map(Number).join('/');
}
