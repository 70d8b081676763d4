import { addDays, formatVietnameseDate, type IsoDate } from '../../src/documents/iso-date.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Random } from '../../test/noise/random.js';
import type { Entry } from './ledger.js';
import type { RecordedText, Said } from './recorded-text.js';

/** What the place of a mention in the citing text decides. */
export type Placing = Pick<Said, 'section' | 'role'> &
  Partial<Pick<Said, 'within' | 'titleRelation' | 'change'>>;

/** One in so many dated mentions prints a wrong month, as clerks do. */
const slipEvery = 80;

const notPlaced = { within: null, titleRelation: null, change: null } as const;
const nothingStated = {
  statedDate: null,
  statedYear: null,
  statedIssuer: null,
  statedTerm: null,
  subject: null,
} as const;

/** How sure a careful reader is of each form. */
const confidenceOf = { numbered: 0.98, listed: 0.93, alias: 0.92 } as const;

/** What the print of a symbol says, wherever it stands. */
function printed(cited: Entry, form: keyof typeof confidenceOf) {
  const { symbol, kind } = cited;
  return { ...notPlaced, symbol, name: null, typeWord: kind.word, form, confidence: confidenceOf[form] };
}

/** Cites a document with its day and issuer: "Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Bộ Chính trị". */
export function citeInFull(
  text: RecordedText,
  citing: Entry,
  cited: Entry,
  placing: Placing,
  random: Random,
  withSubject = false,
): number {
  const { issuer, term } = issuerAsPrinted(citing, cited);
  const day = random.below(slipEvery) === 0 ? slipped(cited.issuedOn, citing.issuedOn) : cited.issuedOn;
  const index = text.cite(`${cited.kind.word} số ${cited.symbol}`, {
    ...printed(cited, 'numbered'),
    ...placing,
    statedDate: day,
    statedYear: null,
    statedIssuer: issuer,
    statedTerm: term,
    subject: withSubject ? `về ${cited.subject}` : null,
  });
  text.add(`${printedDay(day, citing, random)} của ${issuer}${withSubject ? ` về ${cited.subject}` : ''}`);
  return index;
}

/** Cites by type word and symbol alone: "Nghị quyết số 28-NQ/TW". */
export function citeBySymbol(text: RecordedText, cited: Entry, placing: Placing): number {
  const said = { ...printed(cited, 'numbered'), ...nothingStated, ...placing };
  return text.cite(`${cited.kind.word} số ${cited.symbol}`, said);
}

/** Cites a document that was cited before by type and number: "Nghị quyết 28". */
export function citeByAlias(text: RecordedText, cited: Entry, placing: Placing): number {
  const number = /^\d+/.exec(cited.symbol)?.[0] ?? '';
  const said = { ...printed(cited, 'alias'), ...nothingStated, ...placing };
  return text.cite(`${cited.kind.word} ${number}`, said);
}

/** Cites two documents of one body and type that share the suffix: "Nghị quyết số 18, 19-NQ/TW". */
export function citeTogether(text: RecordedText, first: Entry, second: Entry, placing: Placing): void {
  const shared = { ...nothingStated, ...placing };
  const number = /^\d+/.exec(first.symbol)?.[0] ?? '';
  text.cite(`${first.kind.word} số ${number}`, { ...printed(first, 'listed'), ...shared, confidence: 0.98 });
  text.add(', ');
  text.cite(second.symbol, { ...printed(second, 'listed'), ...shared });
}

/** Documents that bear no symbol and are cited by name; the facts know what each name has meant when. */
const names: readonly [string, ...string[]] = [
  'Điều lệ Đảng',
  'Luật Đất đai',
  'Luật Cán bộ, công chức',
  'Luật Thanh tra',
  'Luật Ngân sách nhà nước',
  'Luật Phòng, chống tham nhũng',
  'Luật Lưu trữ',
];

export function citeByName(text: RecordedText, placing: Placing, random: Random): number {
  const name = random.pick(names);
  return text.cite(name, {
    ...notPlaced,
    ...placing,
    ...nothingStated,
    symbol: null,
    name,
    typeWord: name.startsWith('Luật') ? 'Luật' : null,
    form: 'unnumbered',
    confidence: name.startsWith('Luật') ? 0.95 : 0.97,
  });
}

/** The issuer as one calls it who writes from `citing`: a body of one's own place without the place's name. */
function issuerAsPrinted(citing: Entry, { body, issuedOn }: Entry): { issuer: string; term: string | null } {
  if (body.code === 'TW' && body.name.startsWith('Ban Chấp hành')) {
    const term = congresses.filter(({ numberingFrom }) => numberingFrom <= issuedOn).at(-1)?.ordinal ?? null;
    return { issuer: term === null ? body.name : `${body.name} khóa ${term}`, term };
  }
  const isNear =
    body.level === 'central' ||
    (body.province === citing.body.province &&
      (body.level === 'province' || (body.level === 'district' && body.district === citing.body.district)));
  return { issuer: isNear ? body.shortName : body.name, term: null };
}

const congresses = shippedFacts.terms
  .filter(({ kind }) => kind === 'congress')
  .sort((a, b) => (a.numberingFrom < b.numberingFrom ? -1 : 1));

/** Two months earlier, where that is not the day itself and not younger than the citing text. */
function slipped(day: IsoDate, latest: IsoDate): IsoDate {
  const other = addDays(day, -31);
  return other <= latest ? other : day;
}

function printedDay(day: IsoDate, citing: Entry, random: Random): string {
  const comma = citing.body.system === 'party' ? ',' : '';
  const [year = '', month = '', date = ''] = day.split('-');
  if (citing.body.system === 'state' && random.next() < 0.4) {
    return ` ngày ${date} tháng ${month} năm ${year}`;
  }
  return random.next() < 0.5
    ? `${comma} ngày ${formatVietnameseDate(day)}`
    : `${comma} ngày ${date}/${Number(month)}/${year}`;
}
