import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { paths, pathTo } from '../address/address.js';
import { useAsOf, withSettings } from '../address/settings.js';
import { askSuggest } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { documentLabel } from '../document/label.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { noSuggestions, suggestionsFor, wholeWordsOf } from './suggestions.js';
import { useSettled } from './use-settled.js';
import { findWords } from './words.js';
import './find.css';

/** Keys typed within this time are one question. */
const settleMs = 120;
const shortestText = 2;

interface Option {
  readonly key: string;
  readonly path: string;
  readonly group: 'documents' | 'bodies' | 'all';
  readonly title: string;
  readonly detail: string;
}

/**
 * One box for everything: a symbol, another name, words, with or without marks. A combobox of ARIA 1.2: arrow keys walk
 * through the suggestions while the focus stays in the box, Enter goes there or searches, Escape closes.
 */
export function FindBox({ large = false }: { readonly large?: boolean }) {
  const words = useWords(findWords);
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const listId = useId();
  const [text, setText] = useState(parameters.get('q') ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const options = useOptions(open ? text : '');
  const chosen = active === null ? undefined : options[active];

  useEffect(() => setText(parameters.get('q') ?? ''), [parameters]);
  // What was chosen among other suggestions is not chosen among these.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides which suggestions there are
  useEffect(() => setActive(null), [text]);
  useEffect(() => {
    if (chosen) document.getElementById(`${listId}-${chosen.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, listId]);

  const go = (path: string, own: Record<string, string> = {}): void => {
    setOpen(false);
    if (path !== paths.find) setText('');
    input.current?.blur();
    navigate(withSettings(path, parameters, own));
  };
  const search = (): void => {
    if (text.trim()) go(paths.find, { q: text.trim() });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen && chosen.group !== 'all') go(chosen.path);
    else search();
  };
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(stepped(active, step, options.length));
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
    }
  };

  return (
    <search className={large ? 'find find-large' : 'find'}>
      <form onSubmit={submit}>
        <input
          ref={input}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.label}
          aria-expanded={open && options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${listId}-${chosen.key}` : undefined}
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={walk}
        />
        <button type="submit" className="button button-strong">
          {words.submit}
        </button>
      </form>
      <div
        id={listId}
        role="listbox"
        aria-label={words.label}
        className="find-list"
        hidden={!open || options.length === 0}
        // A press on a suggestion must not take the focus from the box before it counts as a click.
        onMouseDown={(event) => event.preventDefault()}
      >
        {(['documents', 'bodies', 'all'] as const).map((group) => (
          <Group
            key={group}
            group={group}
            options={options.filter((option) => option.group === group)}
            listId={listId}
            chosen={chosen}
            onChoose={(option) => (option.group === 'all' ? search() : go(option.path))}
          />
        ))}
      </div>
      <div role="status" className="visually-hidden">
        {open && text.trim().length >= shortestText ? words.suggestions(Math.max(0, options.length - 1)) : ''}
      </div>
    </search>
  );
}

interface GroupProps {
  readonly group: Option['group'];
  readonly options: readonly Option[];
  readonly listId: string;
  readonly chosen: Option | undefined;
  readonly onChoose: (option: Option) => void;
}

function Group({ group, options, listId, chosen, onChoose }: GroupProps) {
  const words = useWords(findWords);
  if (options.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-label={group === 'all' ? words.submit : words[group]} className="find-group">
      {group !== 'all' && (
        <div className="find-group-name" aria-hidden="true">
          {words[group]}
        </div>
      )}
      {options.map((option) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are handled in the box, which keeps the focus
        <div
          key={option.key}
          id={`${listId}-${option.key}`}
          role="option"
          aria-selected={option === chosen}
          className="find-option"
          onClick={() => onChoose(option)}
        >
          <span className="find-option-title">{option.title}</span>
          {option.detail && <span className="find-option-detail">{option.detail}</span>}
        </div>
      ))}
    </div>
  );
}

function useOptions(text: string): readonly Option[] {
  const language = useLanguage();
  const words = useWords(findWords);
  const { day } = useWords(numberWords);
  const { level } = useWords(terms);
  const [asOf] = useAsOf();
  const settled = useSettled(text.trim(), settleMs);
  const whole = wholeWordsOf(settled);
  const { data } = useAnswer(
    askSuggest,
    settled.length < shortestText
      ? null
      : { text: settled, whole: whole ?? settled, hasWhole: whole !== null, on: asOf },
  );
  if (text.trim().length < shortestText) return [];
  const { documents, bodies } = data ? suggestionsFor(settled, data) : noSuggestions;
  return [
    ...documents.map((document) => ({
      key: `document-${document.id}`,
      path: pathTo('document', document.id),
      group: 'documents' as const,
      title: documentLabel(document, language),
      detail: [document.issuedOn && day(document.issuedOn), document.title ?? document.issuerName]
        .filter(Boolean)
        .join(' · '),
    })),
    ...bodies.map((body) => ({
      key: `body-${body.id}`,
      path: pathTo('body', body.id),
      group: 'bodies' as const,
      title: body.name,
      detail: body.level ? level[body.level] : '',
    })),
    { key: 'all', path: paths.find, group: 'all' as const, title: words.all(text.trim()), detail: '' },
  ];
}

/** One option on, around the ends; from none, the first or the last. */
function stepped(active: number | null, step: number, count: number): number {
  if (active === null) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}
