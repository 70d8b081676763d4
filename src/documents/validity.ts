import type { Provenance } from '../facts/fact-types.js';
import type { DocumentId } from './document-id.js';
import type { IsoDate } from './iso-date.js';
import type { Sha256 } from './source.js';

/** Who says that something happened to a document. */
export type EventSource =
  | { readonly kind: 'registry'; readonly provenance: Provenance }
  /** A text says so itself, in the citation of that index or, for its own head, with null. */
  | { readonly kind: 'text'; readonly source: Sha256; readonly citation: number | null };

/**
 * What can happen to a document (văn bản): ban hành, có hiệu lực, đính chính, sửa đổi bổ sung, thay thế hoặc bãi bỏ một
 * phần, ngưng hiệu lực, hết hiệu lực, bị thay thế, bị bãi bỏ; `confirmed` is a source that says "còn hiệu lực".
 */
export const validityEventKinds = [
  'issued',
  'effective',
  'confirmed',
  'corrected',
  'amended',
  'partly_replaced',
  'suspended',
  'expired',
  'replaced',
  'repealed',
] as const;
export type ValidityEventKind = (typeof validityEventKinds)[number];

/** One dated event in a document's life. */
export interface ValidityEvent {
  readonly kind: ValidityEventKind;
  /** First day on which it holds; null when no day is known. */
  readonly on: IsoDate | null;
  /** With `suspended`: last day of it; null while it lasts, and for all other kinds. */
  readonly until: IsoDate | null;
  /** True where `on` was taken from a day of issue because no effective day is stated. */
  readonly inferred: boolean;
  /** The document that did it. */
  readonly by: DocumentId | null;
  /** The parts concerned, as the source names them; null for the whole. */
  readonly parts: string | null;
  readonly source: EventSource;
}

/** All that is known to have happened to one document. */
export interface DocumentHistory {
  readonly events: readonly ValidityEvent[];
  /** When the registry's entry for it was last checked; null for a document that the registry does not hold. */
  readonly checkedOn: IsoDate | null;
}

/** Status (tình trạng hiệu lực); of several that hold, the strongest is the answer. */
export const validityStatuses = [
  'not_yet_in_force',
  'in_force',
  'amended',
  'partly_replaced',
  'suspended',
  'expired',
  'replaced',
  'repealed',
  'no_known_change',
] as const;
export type ValidityStatus = (typeof validityStatuses)[number];

/** The status of a document on a day, with what says so. */
export interface Validity {
  readonly status: ValidityStatus;
  readonly asOf: IsoDate;
  /** The event that decides; null where nothing is known. */
  readonly event: ValidityEvent | null;
  /** Every event that holds on that day, oldest first: an amended document may also be replaced. */
  readonly holding: readonly ValidityEvent[];
  /** Events without a day. They are shown and decide nothing. */
  readonly undated: readonly ValidityEvent[];
  readonly checkedOn: IsoDate | null;
}

/**
 * The status (tình trạng hiệu lực) of a document on a day. Pure: what was not told is not assumed. Silence of the
 * sources is `no_known_change`, never `in_force`, which needs a source that says so on that day or a later one.
 *
 * @example validity(historyOf('tw/qd/205/2019-09-23'), day('2022-01-01')).status // 'no_known_change'
 * @example validity(historyOf('tw/qd/205/2019-09-23'), day('2023-07-11')).status // 'replaced', by tw/qd/114/2023-07-11
 */
export function validity({ events, checkedOn }: DocumentHistory, asOf: IsoDate): Validity {
  const dated = events.filter((event) => event.on !== null).sort(byDay);
  const holding = dated.filter((event) => holds(event, asOf));
  const { status, event } = decide(dated, holding, asOf);
  return { status, asOf, event, holding, undated: events.filter(({ on }) => on === null), checkedOn };
}

function holds({ on, until, kind }: ValidityEvent, asOf: IsoDate): boolean {
  return on !== null && on <= asOf && (until === null || asOf <= until) && kind !== 'confirmed';
}

function decide(
  dated: readonly ValidityEvent[],
  holding: readonly ValidityEvent[],
  asOf: IsoDate,
): Pick<Validity, 'status' | 'event'> {
  // What ended a document first ended it: a later repeal of a replaced one changes nothing.
  for (const event of holding) {
    if (event.kind === 'repealed' || event.kind === 'replaced' || event.kind === 'expired') {
      return { status: event.kind, event };
    }
  }
  const start = startOf(dated);
  if (start?.on && start.on > asOf) return { status: 'not_yet_in_force', event: start };
  for (const status of ['suspended', 'partly_replaced', 'amended'] as const) {
    const event = holding.findLast(({ kind }) => kind === status);
    if (event) return { status, event };
  }
  const confirmed = dated.findLast(({ kind, on }) => kind === 'confirmed' && on !== null && on >= asOf);
  return confirmed ? { status: 'in_force', event: confirmed } : { status: 'no_known_change', event: null };
}

/** A stated effective day goes before one inferred from the day of issue. */
function startOf(dated: readonly ValidityEvent[]): ValidityEvent | undefined {
  const starts = dated.filter(({ kind }) => kind === 'effective');
  return starts.find(({ inferred }) => !inferred) ?? starts[0] ?? dated.find(({ kind }) => kind === 'issued');
}

/**
 * By day; on one day what a source confirms goes before what none does, and the registry before texts; the rest only
 * makes the order the same in whatever order the events were learnt.
 */
function byDay(a: ValidityEvent, b: ValidityEvent): number {
  return (
    compare(a.on, b.on) ||
    weight(a.source) - weight(b.source) ||
    validityEventKinds.indexOf(a.kind) - validityEventKinds.indexOf(b.kind) ||
    compare(a.by, b.by) ||
    compare(a.parts, b.parts)
  );
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function weight(source: EventSource): number {
  if (source.kind === 'text') return 1;
  return source.provenance.basis === 'sourced' ? 0 : 2;
}
