import type { IsoDate } from '../documents/iso-date.js';
import type { Facts } from '../facts/fact-types.js';
import { type FactIndex, factIndex, symbolOf } from './fact-index.js';
import type { ClaimGroup } from './group-claims.js';
import { issuersDisagree } from './issuing-organ.js';
import {
  type Claim,
  type Conflict,
  type Identity,
  type Speaker,
  type WeighedClaim,
  witnessLimit,
} from './resolution-types.js';
import { compareSpeakers, compareTexts } from './weigh-claims.js';

/** What the claims of one document come to. */
export type IdentityHead = Pick<
  Identity,
  'symbol' | 'name' | 'type' | 'issuedOn' | 'issuedOnFrom' | 'notBefore' | 'issuer' | 'title'
>;

const voices = ['holding', 'registry', 'citation'] as const;
const nameOfVoice = { holding: 'text', registry: 'registry', citation: 'citations' } as const;

/**
 * The canonical head of a document: of each field, the document's own text, else the registry, else what most files
 * say; the least value where as many say one as the other (the earliest day). Only the title is the registry's first:
 * a person wrote it there, while a scan may have ruined the text's.
 */
export function headOf({ claims, variety }: ClaimGroup, index: FactIndex): IdentityHead {
  const said = byVoice(claims);
  const issued =
    prevailing(
      said,
      ({ issuedOn }) => issuedOn,
      ({ grounds }) => grounds === 'print',
    ) ?? null;
  const day = issued ?? prevailing(said, ({ issuedOn }) => issuedOn) ?? null;
  const bounds = claims.flatMap(({ claim }) => claim.notBefore ?? []).sort(compareTexts);
  return {
    symbol:
      prevailing(
        said,
        ({ symbol }) => symbol,
        (claim) => isOfVariety(claim, variety, index),
      )?.value ?? null,
    name: prevailing(said, ({ name }) => name)?.value ?? null,
    type: typeOf(claims, said, index),
    issuedOn: day?.value ?? null,
    issuedOnFrom: day && nameOfVoice[day.voice],
    notBefore: day ? null : (bounds.at(-1) ?? null),
    issuer: prevailing(said, ({ issuer }) => issuer)?.value ?? null,
    title: titleOf(said),
  };
}

/** What one kind of speaker says; those whose word weighs more come first. */
interface VoiceClaims {
  readonly voice: Claim['voice'];
  readonly claims: readonly WeighedClaim[];
}

function byVoice(claims: readonly WeighedClaim[]): readonly VoiceClaims[] {
  return voices
    .map((voice) => ({ voice, claims: claims.filter(({ claim }) => claim.voice === voice) }))
    .filter((one) => one.claims.length > 0);
}

function titleOf(said: readonly VoiceClaims[]): string | null {
  const curated = prevailing(
    said.filter(({ voice }) => voice === 'registry'),
    ({ title }) => title,
  );
  return (curated ?? prevailing(said, ({ title }) => title, undefined, longerFirst))?.value ?? null;
}

/** What contradicts the head, with its witnesses: other days, other types, another organ. */
export function conflictsOf({ claims }: ClaimGroup, head: IdentityHead, facts: Facts): Conflict[] {
  const index = factIndex(facts);
  const found = new Map<string, { field: Conflict['field']; value: string; witnesses: Speaker[] }>();
  const note = (field: Conflict['field'], value: string, witnesses: readonly Speaker[]): void => {
    const key = `${field}|${value}`;
    const entry = found.get(key) ?? { field, value, witnesses: [] };
    entry.witnesses.push(...witnesses);
    found.set(key, entry);
  };
  for (const { claim, witnesses } of claims) {
    const { issuedOn, type, issuer } = claim;
    if (issuedOn !== null && issuedOn !== head.issuedOn) note('issuedOn', issuedOn, witnesses);
    if (type !== null && type !== head.type) note('type', index.types.byKey(type)?.name ?? type, witnesses);
    if (issuer !== null && head.issuer !== null && issuersDisagree(issuer, head.issuer))
      note('issuer', issuer, witnesses);
    for (const { field, value } of contradictionsOf(claim, index)) note(field, value, witnesses);
  }
  return [...found.values()]
    .map((conflict) => ({
      ...conflict,
      witnesses: conflict.witnesses.sort(compareSpeakers).slice(0, witnessLimit),
    }))
    .sort((a, b) => compareTexts(a.field, b.field) || compareTexts(a.value, b.value));
}

/** Contradictions between its sources that the registry keeps, in the fields that identities have. */
function contradictionsOf(claim: Claim, index: FactIndex): { field: Conflict['field']; value: string }[] {
  if (claim.id === null) return [];
  return (index.registered(claim.id)?.contradictions ?? []).flatMap(({ field, value }) =>
    field === 'issuedOn' || field === 'issuer' || field === 'type' ? [{ field, value }] : [],
  );
}

/**
 * The type: as its own text or the registry calls it; else what its symbol prints, and where the symbol may mean
 * several (QĐ: Quyết định, Quy định) the one that most files call it. "Chương trình hành động số 12-NQ/TU" is a
 * Nghị quyết.
 */
function typeOf(
  claims: readonly WeighedClaim[],
  said: readonly VoiceClaims[],
  index: FactIndex,
): string | null {
  const named = prevailing(said, ({ type }) => type);
  if (named && named.voice !== 'citation') return named.value;
  const symbolText = claims.find(({ claim }) => claim.symbol !== null)?.claim.symbol ?? null;
  const symbol = symbolText === null ? null : symbolOf(symbolText);
  if (symbol?.type == null) return named?.value ?? null;
  const possible = index.types.byAbbreviation(symbol.type, symbol.style).map(({ key }) => key);
  const fitting = prevailing(said, ({ type }) => (type !== null && possible.includes(type) ? type : null));
  return fitting?.value ?? possible[0] ?? named?.value ?? null;
}

function isOfVariety(claim: Claim, variety: ClaimGroup['variety'], index: FactIndex): boolean {
  const symbol = claim.symbol === null ? null : symbolOf(claim.symbol);
  return symbol?.type == null || index.types.idKey(symbol, null) === variety;
}

/** Of titles that as many files print, the fullest. */
function longerFirst(a: string, b: string): number {
  return b.length - a.length || compareTexts(a, b);
}

/** The value that weighs most among the claims that give one; undefined when none does. */
function prevailing<T extends string | IsoDate>(
  said: readonly VoiceClaims[],
  read: (claim: Claim) => T | null,
  counts: (claim: Claim) => boolean = () => true,
  compare: (a: string, b: string) => number = compareTexts,
): { readonly value: T; readonly voice: Claim['voice'] } | undefined {
  for (const { voice, claims } of said) {
    const votes = new Map<T, number>();
    for (const { claim, sources } of claims) {
      const value = read(claim);
      if (value !== null && counts(claim)) votes.set(value, (votes.get(value) ?? 0) + sources);
    }
    const [first] = votes.keys();
    if (first === undefined) continue;
    if (votes.size === 1) return { value: first, voice };
    const [best] = [...votes].sort(([a, most], [b, more]) => more - most || compare(a, b));
    if (best) return { value: best[0], voice };
  }
  return undefined;
}
