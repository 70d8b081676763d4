import { Bodies } from '../documents/body.js';
import { DocumentTypes } from '../documents/document-type.js';
import type { IsoDate } from '../documents/iso-date.js';
import { NumberingPeriods } from '../documents/numbering-period.js';
import { Places } from '../documents/place.js';
import { registryId } from '../documents/registry-id.js';
import { type DocumentSymbol, foldSymbol, formatSymbol, parseSymbol } from '../documents/symbol.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Facts } from '../facts/fact-types.js';
import type { RecordedDocument } from './recorded-change.js';

/** What an editor says of a document, or what the graph knows of the one that an editor names by id. */
export interface NamedByEditor {
  readonly symbol: string | null;
  readonly issuedOn: IsoDate | null;
  readonly term: string | null;
  /** Name or id of the place, where the code stands for one body in each place. */
  readonly place: string | null;
  readonly issuer: string | null;
  readonly type: string | null;
  readonly title: string | null;
}

/**
 * The document as an entry of the registry would hold it, so that it can be written down as one.
 *
 * @param field which of the two documents of a change it is, for the error
 * @throws CancuError CHANGE_DOCUMENT_UNFIT
 */
export function recordedDocument(named: NamedByEditor, field: 'by' | 'of', facts: Facts): RecordedDocument {
  const unfit = (reason: BilingualText): CancuError =>
    new CancuError('CHANGE_DOCUMENT_UNFIT', { field, document: named.symbol ?? named.title ?? '', reason });
  const symbol = named.symbol === null ? null : parseSymbol(named.symbol.replace(/\s+/g, ''));
  if (symbol === null) throw unfit(reasons.symbol);
  if (named.issuedOn === null && named.term === null && symbol.year === null) throw unfit(reasons.day);
  if (symbol.year !== null && named.issuedOn !== null && named.issuedOn.slice(0, 4) !== String(symbol.year))
    throw unfit(reasons.year);
  const types = new DocumentTypes(facts.types);
  const type = types.ofDocument(symbol, named.type);
  if (type === null || (named.type !== null && types.byName(named.type) === null)) throw unfit(reasons.type);
  const place = placeOf(symbol, named, facts);
  if (place === undefined) throw unfit(reasons.place);
  const { issuedOn, term, issuer, title } = named;
  const entry = { symbol: formatSymbol(symbol), issuedOn, term, place, issuer, type: type.name, title };
  const id = registryId(entry, types);
  if (id === null) throw unfit(reasons.symbol);
  const other = sameNumber(symbol, entry, facts);
  if (other !== null && other.id !== id) throw unfit(reasons.otherDay(other.issuedOn));
  return { id, ...entry };
}

/** The id of the place; null for a body of which there is one only, undefined where it has to be given. */
function placeOf(
  symbol: DocumentSymbol,
  { place, issuedOn }: NamedByEditor,
  { bodies, places }: Facts,
): string | null | undefined {
  const [body] = new Bodies(bodies).ofSymbol(symbol);
  if (!body?.perPlace) return null;
  if (place === null) return undefined;
  const lookup = new Places(places);
  const known = lookup.byId(place) ?? lookup.namedOn(place, issuedOn);
  if (known === null) return undefined;
  return (issuedOn === null ? known : lookup.lifeOn(known, issuedOn)).id;
}

/** The registry's entry for this number of this term, whatever day it gives: a number is given once. */
function sameNumber(symbol: DocumentSymbol, entry: Omit<RecordedDocument, 'id'>, facts: Facts) {
  const { issuedOn, place, type } = entry;
  if (issuedOn === null) return null;
  const periods = new NumberingPeriods(facts);
  return (
    facts.registry.find(
      (known) =>
        known.issuedOn !== null &&
        known.place === place &&
        foldSymbol(known.symbol) === foldSymbol(entry.symbol) &&
        (symbol.type !== null || known.type === type) &&
        periods.mayBeOne(symbol, known.issuedOn, issuedOn, place),
    ) ?? null
  );
}

const reasons = {
  symbol: {
    vi: 'không có số, ký hiệu đọc được (ví dụ 41-QĐ/TW, 140/2017/NĐ-CP)',
    en: 'it has no readable symbol (such as 41-QĐ/TW or 140/2017/NĐ-CP)',
  },
  day: { vi: 'thiếu ngày ban hành', en: 'its day of issue is missing' },
  year: {
    vi: 'năm trong ký hiệu khác năm ban hành',
    en: 'the year in its symbol is not that of its day of issue',
  },
  type: {
    vi: 'thiếu loại văn bản, hoặc loại ấy không có trong danh mục (ví dụ Quy định, Kế hoạch)',
    en: 'its type is missing or not known (such as Quy định or Kế hoạch)',
  },
  place: {
    vi: 'mỗi địa phương có một cơ quan mang mã này: thiếu địa phương ban hành, hoặc địa phương ấy không có trong danh mục',
    en: 'each place has a body of this code: its place is missing or not known',
  },
  otherDay: (day: IsoDate | null) => ({
    vi: `sổ đăng ký ghi số này của khóa ấy vào ngày ${day}: một số không cấp hai lần`,
    en: `the registry has this number of that term on ${day}: a number is given once`,
  }),
} as const;
