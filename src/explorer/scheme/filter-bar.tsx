import { type ReactNode, useId, useState } from 'react';
import { useSearchParams } from 'wouter';
import { DayInput } from '../address/day-input.js';
import { useSetting } from '../address/settings.js';
import { askFilterChoices } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { typeLabel } from '../document/label.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { roles } from './groups.js';
import { filterLevels, filterNames, isFiltered, type RelationFilter } from './relation-filter.js';
import { schemeWords } from './words.js';

/** Chooses which relations are shown; every choice stands in the address. */
export function FilterBar({ filter }: { readonly filter: RelationFilter }) {
  const words = useWords(schemeWords);
  const { level } = useWords(terms);
  const language = useLanguage();
  const [, setParameters] = useSearchParams();
  const [open, setOpen] = useState(isFiltered(filter));
  const { data } = useAnswer(askFilterChoices, open ? {} : null);
  const clear = (): void =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        for (const name of filterNames) next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <details className="filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.filters}</summary>
      <div className="filter-fields">
        <Choice name="role" label={words.role} value={filter.role}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </Choice>
        <Choice name="type" label={words.type} value={filter.type}>
          {data?.statistics.documentsByType.map(({ type }) => (
            <option key={type.key} value={type.key}>
              {typeLabel(type, language)}
            </option>
          ))}
        </Choice>
        <Choice name="level" label={words.level} value={filter.level}>
          {filterLevels.map((each) => (
            <option key={each} value={each}>
              {level[each]}
            </option>
          ))}
        </Choice>
        <Choice name="place" label={words.place} value={filter.place}>
          {data &&
            placesIn(data.bodies.nodes).map((place) => (
              <option key={place.id} value={place.id}>
                {place.until ? words.ended(place.name, place.until.slice(0, 4)) : place.name}
              </option>
            ))}
        </Choice>
        <DayField name="from" label={words.since} value={filter.from} />
        <DayField name="until" label={words.until} value={filter.until} />
        {isFiltered(filter) && (
          <button type="button" className="plain" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
    </details>
  );
}

interface FieldProps {
  readonly name: (typeof filterNames)[number];
  readonly label: string;
  readonly value: string | null;
}

function Choice({ name, label, value, children }: FieldProps & { readonly children: ReactNode }) {
  const words = useWords(schemeWords);
  const [, set] = useSetting(name);
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => set(target.value || null)}>
        <option value="">{words.any}</option>
        {children}
      </select>
    </p>
  );
}

function DayField({ name, label, value }: FieldProps) {
  const [, set] = useSetting(name);
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} value={value} onDay={set} />
    </p>
  );
}

interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  readonly until: string | null;
}

/** The provinces of these bodies, each once, by name. */
function placesIn(bodies: readonly { readonly place: PlaceChoice | null }[]): readonly PlaceChoice[] {
  const places = bodies.flatMap(({ place }) => (place ? [place] : []));
  return [...new Map(places.map((place) => [place.id, place])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'vi'),
  );
}
