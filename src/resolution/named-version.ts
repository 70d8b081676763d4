import type { IsoDate } from '../documents/iso-date.js';
import type { NamedDocumentFact, NamedVersion } from '../facts/fact-types.js';
import type { FactIndex } from './fact-index.js';
import type { Claim } from './resolution-types.js';
import { pairsNearby, titleMeant } from './subject-words.js';

/** What a mention by name tells of the version that it means. */
export interface NamedMention {
  readonly name: string;
  readonly statedDate: IsoDate | null;
  /** Day from which the citing document looks at the law: its own, or for a draft the latest that it cites. */
  readonly saidOn: IsoDate | null;
  /** Words of its subject, and the words that stand before it. */
  readonly subject: string | null;
  readonly around: string | null;
}

/**
 * The version that a name means there ("Luật Đất đai", "Nghị quyết Trung ương 4 khóa XII"); null when nothing tells.
 * A printed day or year decides; then, of versions that follow each other, the one in force when the citing document
 * was issued; of different documents under one name, the one whose title the words speak of, or the usual one.
 */
export function versionMeant(named: NamedDocumentFact, mention: NamedMention): NamedVersion | null {
  const { versions } = named;
  const [only] = versions;
  if (versions.length === 1 && only) return isPast(only, mention.saidOn) ? only : null;
  const printed = printedVersion(versions, mention);
  if (printed) return printed;
  if (named.chosenBy === 'subject') return bySubject(named, mention);
  return mention.saidOn === null ? null : inForce(versions, mention.saidOn);
}

function printedVersion(versions: readonly NamedVersion[], mention: NamedMention): NamedVersion | null {
  const onDay = versions.find(({ issuedOn }) => issuedOn !== null && issuedOn === mention.statedDate);
  if (onDay) return onDay;
  const year = mention.statedDate?.slice(0, 4) ?? /\b(?:19|20)\d\d\b/.exec(mention.name)?.[0];
  const ofYear = versions.filter(({ issuedOn }) => year !== undefined && issuedOn?.startsWith(year));
  return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
}

/** A usual meaning gives way to a printed subject, but not to words that merely stand nearby. */
function bySubject(
  { versions, usual }: NamedDocumentFact,
  { subject, around, saidOn }: NamedMention,
): NamedVersion | null {
  const past = versions.filter((version) => isPast(version, saidOn));
  const titles = past.map(({ title }) => title);
  const meant = subject === null ? null : titleMeant(subject, titles);
  if (meant !== null) return past[meant] ?? null;
  const expected = past.find(({ id }) => id === usual);
  if (expected) return expected;
  const nearby = around === null ? null : titleMeant(around, titles, pairsNearby);
  return nearby === null ? null : (past[nearby] ?? null);
}

/** The youngest version in force on `day`, or where none is yet, the youngest that was issued. */
function inForce(versions: readonly NamedVersion[], day: IsoDate): NamedVersion | null {
  const youngest = (startOf: (version: NamedVersion) => IsoDate | null): NamedVersion | null =>
    versions
      .map((version) => ({ version, start: startOf(version) }))
      .filter(({ start }) => start !== null && start <= day)
      .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))[0]?.version ?? null;
  return (
    youngest(({ effectiveOn, issuedOn }) => effectiveOn ?? issuedOn) ?? youngest(({ issuedOn }) => issuedOn)
  );
}

function isPast({ issuedOn }: NamedVersion, saidOn: IsoDate | null): boolean {
  return issuedOn === null || saidOn === null || issuedOn <= saidOn;
}

/** The versions between which a claim by name leaves the choice open; empty for a name that the facts do not know. */
export function namedVersions(claim: Claim, index: FactIndex): readonly NamedVersion[] {
  return claim.name === null ? [] : (index.namedDocument(claim.name)?.versions ?? []);
}
