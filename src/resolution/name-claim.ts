import type { Citation } from '../documents/citation.js';
import { slug } from '../documents/fold.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { NamedDocumentFact } from '../facts/fact-types.js';
import { citedSeries, placeOfWords } from './cited-series.js';
import { nameCluster, symbolCluster } from './cluster-key.js';
import { type FactIndex, symbolOf } from './fact-index.js';
import { leastConfidence, subjectOf } from './mention.js';
import { versionMeant } from './named-version.js';
import type { Claim } from './resolution-types.js';
import type { Standing } from './standing.js';

/** From where a name is read. */
interface Reader {
  readonly standing: Standing;
  readonly issuedOn: IsoDate | null;
  readonly latestCited: IsoDate | null;
  readonly index: FactIndex;
}

/**
 * What a mention by name (văn bản gọi theo tên) says. A name of the curated facts becomes the claim of the version
 * that is meant: under its symbol where it has one ("Nghị quyết Trung ương 4 khóa XII" speaks in the cluster of
 * 04-NQ/TW). Any other name is a cluster of its own: everybody's, or that of the body whose document it is.
 */
export function claimOfName(citation: Citation, name: string, around: string | null, reader: Reader): Claim {
  const { index, issuedOn } = reader;
  const known = index.namedDocument(name);
  const version =
    known &&
    versionMeant(known, {
      name: `${name} ${citation.text}`,
      statedDate: citation.statedDate,
      saidOn: issuedOn ?? reader.latestCited,
      subject: citation.subject,
      around,
    });
  const plain = claimByName(citation, name, known, reader);
  if (!known || !version) return plain;
  const day = { issuedOn: version.issuedOn, grounds: 'name', notAfter: null } as const;
  const symbol = version.symbol === null ? null : symbolOf(version.symbol);
  if (symbol === null) return { ...plain, ...day };
  const { series } = citedSeries(symbol, version.issuer, reader.standing, index);
  const cluster = symbolCluster(series, symbol, index.types);
  // The day is the facts' own: a day printed with the name stays, and shows as a conflict where it differs.
  const printed =
    citation.statedDate === null ? day : { issuedOn: citation.statedDate, grounds: 'print' as const };
  return { ...plain, ...day, ...printed, cluster, series, symbol: version.symbol, name: null, type: null };
}

function claimByName(
  citation: Citation,
  name: string,
  known: NamedDocumentFact | null,
  reader: Reader,
): Claim {
  const scope = known ? null : scopeOfName(citation, name, reader);
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

/** Types of which every body makes its own under like names: without an issuer they are the citing body's own. */
const everyBodysOwn = new Set(['kh', 'ctr', 'bc', 'tb', 'cv', 'ttr', 'hd']);

/** Whose document a name means, as a key of a place; null where it is the same for everybody. */
function scopeOfName(citation: Citation, name: string, { standing, index }: Reader): string | null {
  const place = placeOfWords(citation.statedIssuer ?? name, standing, index);
  if (place !== null) return place;
  const type = citation.typeWord === null ? null : (index.types.byName(citation.typeWord)?.key ?? null);
  if (citation.statedIssuer !== null || type === null || !everyBodysOwn.has(type)) return null;
  return standing.place?.key ?? standing.unknown;
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
