import type { IsoDate } from '../documents/iso-date.js';
import type { RegistryDocumentFact } from '../facts/fact-types.js';

/** What an editor may record that one document does to another. */
export const recordedChangeKinds = ['replaces', 'amends', 'repeals'] as const;
export type RecordedChangeKind = (typeof recordedChangeKinds)[number];

/** A document as a recorded change names it: what an entry of the registry (mục trong sổ đăng ký) says of it. */
export type RecordedDocument = Pick<
  RegistryDocumentFact,
  'id' | 'symbol' | 'issuedOn' | 'term' | 'place' | 'issuer' | 'type' | 'title'
>;

/**
 * A change that an editor recorded (thay đổi do người biên tập ghi): one document replaces, amends or repeals another.
 * It belongs to one database and is kept apart from the registry that ships with cancu.
 */
export interface RecordedChange {
  /** The same for the same two documents, kind and parts: recorded again, it is corrected. */
  readonly id: string;
  readonly kind: RecordedChangeKind;
  /** The document that does it, and the one that it is done to. */
  readonly by: RecordedDocument;
  readonly of: RecordedDocument;
  /** From which day, where the source says so; the day of issue of `by` serves otherwise. */
  readonly effectiveOn: IsoDate | null;
  /** The parts concerned, as the source names them; null for the whole. */
  readonly parts: string | null;
  /** Address of the page that says so. */
  readonly source: string;
  /** What the source says, in the editor's own words. */
  readonly note: string | null;
  readonly recordedOn: IsoDate;
}
