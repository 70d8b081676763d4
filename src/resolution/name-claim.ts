import type { Citation } from '../documents/citation.js';
import { slug } from '../documents/fold.js';
import type { IsoDate } from '../documents/iso-date.js';
import { foldSymbol } from '../documents/symbol.js';
import type { NamedDocumentFact, NamedVersion } from '../facts/fact-types.js';
import { citedSeries, placeOfWords } from './cited-series.js';
import { nameCluster, symbolCluster } from './cluster-key.js';
import { type FactIndex, symbolOf } from './fact-index.js';
import { foldWords } from './fold-words.js';
import { issuerLevel } from './issuer-words.js';
import { issuersDisagree } from './issuing-organ.js';
import { leastConfidence, type Mention, subjectOf } from './mention.js';
import { versionMeant } from './named-version.js';
import type { Claim, Grounds } from './resolution-types.js';
import type { Standing } from './standing.js';

/** From where a name is read. */
interface Reader {
  readonly standing: Standing;
  readonly issuedOn: IsoDate | null;
  readonly latestCited: IsoDate | null;
  /** The other mentions of the document, as far as they are settled. */
  readonly mentions: readonly Mention[];
  readonly index: FactIndex;
}

/**
 * What a mention by name (văn bản gọi theo tên) says. A name of the curated facts, or the title of a registered document,
 * becomes the claim of the version that is meant: under its symbol where it has one ("Nghị quyết Trung ương 4 khóa XII"
 * speaks in the cluster of 04-NQ/TW). Any other name is a cluster of its own: everybody's, or that of the body whose
 * document it is.
 */
export function claimOfName(citation: Citation, name: string, around: string | null, reader: Reader): Claim {
  const { index } = reader;
  const known = index.namedDocument(name);
  const scope = known ? null : scopeOfName(citation, name, reader);
  const plain = claimByName(citation, name, known, scope, reader);
  const meant = known
    ? versionIn(known, citation, name, around, reader)
    : titled(citation, name, scope, reader);
  if (meant === null) return plain;
  const { issuedOn, grounds } = meant;
  const day = { issuedOn, grounds, notAfter: null } as const;
  const symbol = meant.symbol === null ? null : symbolOf(meant.symbol);
  if (symbol === null) return { ...plain, ...day };
  const { series } = citedSeries(symbol, { issuer: meant.issuer, on: issuedOn }, reader.standing, index);
  const cluster = symbolCluster(series, symbol, index.types);
  // The day is the facts' own: a day printed with the name stays, and shows as a conflict where it differs.
  const printed =
    citation.statedDate === null ? day : { issuedOn: citation.statedDate, grounds: 'print' as const };
  return { ...plain, ...day, ...printed, cluster, series, symbol: meant.symbol, name: null, type: null };
}

/** A document of the facts that a name means, and how that is known. */
interface Meant {
  readonly symbol: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string | null;
  readonly grounds: Grounds;
}

function versionIn(
  known: NamedDocumentFact,
  citation: Citation,
  name: string,
  around: string | null,
  { issuedOn, latestCited, mentions }: Reader,
): Meant | null {
  const said = { name: `${name} ${citation.text}`, subject: citation.subject, around };
  const { statedDate } = citation;
  const version = versionMeant(known, { ...said, statedDate, saidOn: issuedOn ?? latestCited });
  if (version) return { ...version, grounds: 'name' };
  const beside = citedBeside(known, mentions);
  return beside && { ...beside, grounds: 'same-document' };
}

/** The one version that the document cites by its symbol and day: the resolution of that plenum which it speaks of. */
function citedBeside({ versions }: NamedDocumentFact, mentions: readonly Mention[]): NamedVersion | null {
  const cited = versions.filter((version) =>
    mentions.some(
      ({ symbolText, issuedOn }) =>
        symbolText !== null &&
        version.symbol !== null &&
        version.issuedOn === issuedOn &&
        foldSymbol(symbolText) === foldSymbol(version.symbol),
    ),
  );
  return cited.length === 1 ? (cited[0] ?? null) : null;
}

/**
 * The registered document whose title a name prints, of that very day where one is printed with it ("Luật sửa đổi, bổ
 * sung một số điều của Luật … ngày 22 tháng 11 năm 2019"). One that is only in the making is none of them.
 */
function titled(
  { role, statedDate, statedIssuer }: Citation,
  name: string,
  scope: string | null,
  { standing, issuedOn, latestCited, index }: Reader,
): Meant | null {
  const isAnothers = scope !== null && placeOfWords(statedIssuer ?? name, standing, index) !== null;
  if (role === 'prepares' || isAnothers) return null;
  const document = index.titles.find(name, statedDate ?? issuedOn ?? latestCited);
  if (document === null || (statedDate !== null && statedDate !== document.issuedOn)) return null;
  const contradicts = document.issuer !== null && issuersDisagree(statedIssuer ?? name, document.issuer);
  return contradicts ? null : { ...document, grounds: 'name' };
}

function claimByName(
  citation: Citation,
  name: string,
  known: NamedDocumentFact | null,
  scope: string | null,
  reader: Reader,
): Claim {
  const { statedDate } = citation;
  return {
    cluster: nameCluster(known?.key ?? nameKey(name), scope),
    voice: 'citation',
    series: null,
    symbol: null,
    name: known?.name ?? name,
    type: citation.typeWord === null ? null : (reader.index.types.byName(citation.typeWord)?.key ?? null),
    issuedOn: statedDate,
    term: null,
    grounds: statedDate && 'print',
    issuer: citation.statedIssuer,
    title: subjectOf(citation),
    around: null,
    notAfter: statedDate === null ? reader.issuedOn : null,
    notBefore: null,
    id: null,
    doubtful: citation.confidence < leastConfidence,
  };
}

/** Types that only the centre makes: a Luật, a Nghị định or the Điều lệ is the same for everybody. */
const centralTypes = new Set([
  'luat',
  'boluat',
  'hienphap',
  'pl',
  'lenh',
  'nd',
  'tt',
  'ttlt',
  'dieule',
  'cuonglinh',
  'cl',
]);

/** Words, without marks, of documents of the whole country; what is only carried out, locally, stands after "thực hiện". */
const nationwide = /\b(?:quoc gia|toan quoc|ca nuoc|cua dang|trong dang|trung uong|quoc hoi|chinh phu)\b/;
const carriedOut = /\b(?:thuc hien|trien khai)\b.*/;

/**
 * Whose document a name means, as a key of a place; null where it is the same for everybody. Bodies make documents under
 * like names ("Quy chế làm việc"), so a name that tells nobody is the citing body's own, and no other's.
 */
function scopeOfName(citation: Citation, name: string, reader: Reader): string | null {
  const { standing, index } = reader;
  const type = citation.typeWord === null ? null : index.types.byName(citation.typeWord);
  if (centralTypes.has((type ?? index.typeOfName(name))?.key ?? '')) return null;
  const words = citation.statedIssuer ?? name.replace(/cấp (?:tỉnh|huyện|xã)/giu, '');
  const place = placeOfWords(words, standing, index);
  if (place !== null) return place;
  const outer =
    citation.within !== null &&
    reader.mentions.find(({ index: at }) => at === citation.within)?.series?.series;
  if (outer) return outer.split('.').slice(1).join('.').split('~', 1)[0] || null;
  const isNational =
    issuerLevel(words) === 'central' || nationwide.test(foldWords(name).replace(carriedOut, ''));
  return isNational || standing.level === 'central' ? null : (standing.place?.key ?? standing.unknown);
}

/** A name as a key. A long one is cut and told apart by a checksum of the whole. */
function nameKey(name: string): string {
  const key = slug(name);
  return key.length <= longestKey ? key : `${key.slice(0, longestKey).replace(/-+$/, '')}~${checksum(key)}`;
}

const longestKey = 120;

/** FNV-1a, 32 bits, in hexadecimal digits: enough to tell names apart that begin with the same 120 letters. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
