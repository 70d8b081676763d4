import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { DayInput } from '../address/day-input.js';
import { useSetting } from '../address/settings.js';
import { useWords } from '../words/dictionary.js';
import type { Subject } from './checked.js';
import { ChosenFile } from './chosen-file.js';
import { readDroppedFile } from './read-dropped-file.js';
import { checkWords } from './words.js';

interface CheckFormProps {
  readonly subject: Subject;
  readonly onSubject: (subject: Subject) => void;
  readonly onSubmit: () => void;
  readonly busy: boolean;
}

/** Takes a text or a file, and by which days and place it is to be judged. */
export function CheckForm({ subject, onSubject, onSubmit, busy }: CheckFormProps) {
  const words = useWords(checkWords);
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  const textId = useId();
  const fileId = useId();
  const take = async (files: FileList | null): Promise<void> => {
    const [file, ...others] = files ?? [];
    if (!file) return;
    setMissing(false);
    setLeft(others.length);
    onSubject(await readDroppedFile(file));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const nothing = subject.kind === 'text' && subject.text.trim() === '';
    setMissing(nothing);
    if (!nothing && !busy) onSubmit();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <form
      onSubmit={submit}
      className={over ? 'check-form check-over' : 'check-form'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="check-file">
        <label htmlFor={fileId} className="button">
          {words.drop}
        </label>
        <input
          id={fileId}
          type="file"
          className="visually-hidden"
          accept=".txt,.md,.html,.htm,.docx,.doc,.pdf"
          onChange={({ target }) => {
            void take(target.files);
            // The same file, mended meanwhile, may be chosen again.
            target.value = '';
          }}
        />
        <span className="quiet">
          {subject.kind === 'text' ? subject.name || words.formats : words.formats}
        </span>
      </p>
      {subject.kind === 'file' ? (
        <ChosenFile file={subject.file} onPutAway={() => onSubject({ kind: 'text', text: '', name: '' })} />
      ) : (
        <>
          <label htmlFor={textId} className="visually-hidden">
            {words.text}
          </label>
          <textarea
            id={textId}
            rows={14}
            lang="vi"
            spellCheck={false}
            placeholder={words.placeholder}
            aria-describedby={`${textId}-note`}
            value={subject.text}
            onChange={({ target }) => onSubject({ kind: 'text', text: target.value, name: '' })}
          />
        </>
      )}
      {left > 0 && (
        <p role="status" className="check-left">
          {words.onlyFirst(left)}
        </p>
      )}
      <p id={`${textId}-note`} className="quiet">
        {words.private}
      </p>
      <div className="filter-fields">
        <SettingField name="asOf" label={words.asOf} type="date" />
        <SettingField name="issuedOn" label={words.issuedOn} type="date" />
        <SettingField name="place" label={words.place} type="text" />
      </div>
      {missing && (
        <p role="alert" className="check-missing">
          {words.empty}
        </p>
      )}
      <button type="submit" className="button button-strong" aria-disabled={busy}>
        {busy ? words.checking : words.submit}
      </button>
    </form>
  );
}

interface SettingFieldProps {
  readonly name: string;
  readonly label: string;
  readonly type: 'date' | 'text';
}

function SettingField({ name, label, type }: SettingFieldProps) {
  const [value, setValue] = useSetting(name);
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {type === 'date' ? (
        <DayInput id={id} value={value} onDay={setValue} />
      ) : (
        <input
          id={id}
          value={value ?? ''}
          maxLength={200}
          onChange={({ target }) => setValue(target.value || null)}
        />
      )}
    </p>
  );
}
