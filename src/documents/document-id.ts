import type { Brand } from './brand.js';
import { slug } from './fold.js';
import type { IsoDate } from './iso-date.js';
import { foldNumber } from './symbol.js';

/**
 * The permanent, readable name of one document (văn bản): series, type, number and date or period, as in
 * `tw/nq/28/2022-11-17` or `tu.dong-nai/kh/230/2023-03-10`. Once given out it keeps answering, even after two
 * stubs turn out to be one document. See docs/architecture.md, "Identity".
 */
export type DocumentId = Brand<string, 'DocumentId'>;

const pattern = /^[a-z0-9][a-z0-9.~-]*(\/[a-z0-9.~-]+)+$/;

/** `text` as a document id, or `null` when it cannot be one. */
export function parseDocumentId(text: string): DocumentId | null {
  return text.length <= 300 && pattern.test(text) ? (text as DocumentId) : null;
}

/** What makes up the id of a numbered document. */
export interface NumberedDocument {
  /** Code and place: `tw`, `tu.dong-nai`; see {@link seriesOf}. */
  readonly series: string;
  /** Key of the type that its symbol prints (`nq`, `qdi`); of the type itself where the symbol prints none (`luat`). */
  readonly type: string;
  /** As printed: `28`, `08`, `12a`. */
  readonly number: string;
  readonly issuedOn: IsoDate | null;
  /** Where no day is known: the numbering period, such as `xiii` or `2023`; null when that is unknown too. */
  readonly period: string | null;
}

/**
 * The id of a numbered document. One whose day is unknown bears its period; once the day is known it gets the id with
 * the day, and the old one keeps answering.
 *
 * @example numberedDocumentId({ series: 'tw', type: 'qdi', number: '08', issuedOn: day, period: null })
 * // 'tw/qdi/8/2018-10-25'
 */
export function numberedDocumentId({ series, type, number, issuedOn, period }: NumberedDocument): DocumentId {
  return `${series}/${type}/${foldNumber(number)}/${issuedOn ?? period ?? 'undated'}` as DocumentId;
}

/** The id of a version of a document that is known by name: `name/dieu-le-dang/2011-01-19`. */
export function namedDocumentId(key: string, issuedOn: IsoDate | null): DocumentId {
  return `name/${key}/${issuedOn ?? 'undated'}` as DocumentId;
}

/**
 * The series (mã cơ quan và nơi) whose numbers a body gives: the folded code, and the place where the code stands for
 * one body in each place. A merged province goes on with its name's series in a new numbering period, so both lives of
 * a place (`dong-nai`, `dong-nai.2025`) have one series.
 *
 * @example seriesOf('UBND', 'ba-ria-vung-tau') // 'ubnd.ba-ria-vung-tau'
 */
export function seriesOf(code: string, placeId: string | null): string {
  return placeId === null ? slug(code) : `${slug(code)}.${placeId.replace(/\.\d{4}$/, '')}`;
}
