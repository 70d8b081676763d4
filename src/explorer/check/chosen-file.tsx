import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { checkWords } from './words.js';

interface ChosenFileProps {
  readonly file: File;
  readonly onPutAway: () => void;
}

/** A file that the server will read, in the place where a text would stand. */
export function ChosenFile({ file, onPutAway }: ChosenFileProps) {
  const words = useWords(checkWords);
  const { count } = useWords(numberWords);
  return (
    <div className="check-chosen" role="status">
      <p className="note-title">{file.name}</p>
      <p>{words.chosenFile(count(Math.max(1, Math.round(file.size / 1_024))))}</p>
      <button type="button" className="plain" onClick={onPutAway}>
        {words.putAway}
      </button>
    </div>
  );
}
