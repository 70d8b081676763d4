import { addDays, type IsoDate } from '../../documents/iso-date.js';
import type { ValidityStatus } from '../../documents/validity.js';
import type { Graph } from '../../graph/connection/graph.js';
import type { StatusFilter } from '../../graph/read/document-filter.js';
import { listHistories, readTurn } from '../../graph/read/list-histories.js';
import { validityFromGraph } from './validity-from-graph.js';

type Statuses = ReadonlyMap<string, ValidityStatus>;

/** Finds which documents have a status on a day. */
export interface StatusFilters {
  /** The filter that lets through what has one of these statuses on a day. */
  filter(wanted: readonly ValidityStatus[], asOf: IsoDate): Promise<StatusFilter>;
}

/** Days remembered at most: today, and a few that somebody looks at. */
const maxDays = 8;

/**
 * The status (tình trạng hiệu lực) of every document on a day, for filters. Only documents of whose life something is
 * known are looked at one by one; of all others the day of issue tells. What was found for a day is remembered until
 * the graph is written to.
 */
export class StatusIndex implements StatusFilters {
  readonly #graph: Graph;
  readonly #onAsked: (found: boolean) => void;
  readonly #days = new Map<IsoDate, Promise<Statuses>>();
  #turn = -1;

  /** `onAsked` hears whether a day was remembered. */
  constructor(graph: Graph, onAsked: (found: boolean) => void = () => {}) {
    this.#graph = graph;
    this.#onAsked = onAsked;
  }

  /** For one request: a filter that stands in each of fifty documents is made once. */
  forRequest(): StatusFilters {
    const made = new Map<string, Promise<StatusFilter>>();
    return {
      filter: (wanted, asOf) => {
        const name = `${asOf} ${[...wanted].sort().join()}`;
        const filter = made.get(name) ?? this.filter(wanted, asOf);
        made.set(name, filter);
        return filter;
      },
    };
  }

  async filter(wanted: readonly ValidityStatus[], asOf: IsoDate): Promise<StatusFilter> {
    const statuses = await this.#statusesOn(asOf);
    const ids = [...statuses].filter(([, status]) => wanted.includes(status)).map(([id]) => id);
    const [unchanged, ahead] = [wanted.includes('no_known_change'), wanted.includes('not_yet_in_force')];
    if (!unchanged && !ahead) return { ids, others: 'none' };
    return {
      ids,
      others: unchanged ? (ahead ? 'all' : 'issued') : 'not-yet-issued',
      known: [...statuses.keys()],
      nextDay: addDays(asOf, 1),
    };
  }

  async #statusesOn(asOf: IsoDate): Promise<Statuses> {
    const turn = await readTurn(this.#graph);
    if (turn !== this.#turn) this.#days.clear();
    this.#turn = turn;
    const remembered = this.#days.get(asOf);
    this.#onAsked(remembered !== undefined);
    if (remembered) return remembered;
    const found = this.#read(asOf);
    this.#days.set(asOf, found);
    // The next one to ask tries again.
    found.catch(() => this.#days.delete(asOf));
    const [oldest] = this.#days.keys();
    if (this.#days.size > maxDays && oldest) this.#days.delete(oldest);
    return found;
  }

  async #read(asOf: IsoDate): Promise<Statuses> {
    const statuses = new Map<string, ValidityStatus>();
    for await (const { document, changes } of listHistories(this.#graph)) {
      statuses.set(document.id, validityFromGraph(document, changes, asOf).status);
    }
    return statuses;
  }
}
