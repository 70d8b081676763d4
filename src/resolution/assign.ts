import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts } from '../facts/fact-types.js';
import { frameOf, idOfClaimAlone } from './claim-id.js';
import { couldMean } from './could-mean.js';
import { factIndex } from './fact-index.js';
import { namedVersions } from './named-version.js';
import type { Assignment, AssignmentRule, Claim, Identity } from './resolution-types.js';
import { isAnotherSubject, pairsNearby, titleMeant } from './subject-words.js';
import { compareTexts } from './weigh-claims.js';

/** How sure each rule is, 0 to 1: the share of right answers that a careful reader would expect of it. */
const confidenceOf: Readonly<Record<AssignmentRule, number>> = {
  'own-text': 1,
  'stated-date': 0.98,
  'stated-year': 0.93,
  'same-document': 0.95,
  'stated-term': 0.93,
  list: 0.85,
  name: 0.9,
  subject: 0.8,
  'only-known': 0.7,
  'undated-stub': 0.6,
};

/**
 * Which document of its cluster a claim means. The first rule that applies decides:
 *
 * 1. a day or a term that the claim gives, whatever its {@link Grounds}: the document that answers to the id which
 *    the claim alone would give;
 * 2. the words of its subject, or else the words before it, against the titles known;
 * 3. the only document that it can mean: none younger than the citing text counts;
 * 4. otherwise it is ambiguous. The newest candidate comes first, and that is all that being new is worth.
 *
 * @param identities what {@link identify} made of the claim's cluster
 */
export function assign(claim: Claim, identities: readonly Identity[], facts: Facts): Assignment {
  const index = factIndex(facts);
  if (!claim.doubtful && (claim.issuedOn !== null || claim.term !== null)) {
    const id = idOfClaimAlone(claim, frameOf(claim, index), index);
    const meant = identities.find((identity) => answersTo(identity, id));
    if (meant) return resolved(meant, ruleOfGrounds(claim));
  }
  const possible = identities.filter(
    (identity) => fits(claim, identity) && couldMean(claim, identity, index),
  );
  if (claim.voice !== 'citation') return ownDocument(claim, possible, identities, facts);
  const versions = namedVersions(claim, index);
  if (versions.length > 0) return { kind: 'ambiguous', candidates: newestFirst(versions, claim) };
  const spoken = bySubject(claim, possible);
  if (spoken) return resolved(spoken, 'subject');
  // A stub stands for a document of which nothing is known: it is no rival of one that is.
  const known = possible.filter(isKnown);
  const candidates = known.length > 0 ? known : possible;
  const [only, ...others] = candidates;
  const elsewhere = claim.title !== null && only?.title != null && isAnotherSubject(claim.title, only.title);
  if (only && others.length === 0 && !elsewhere)
    return resolved(only, isKnown(only) ? 'only-known' : 'undated-stub');
  return { kind: 'ambiguous', candidates: newestFirst(candidates, claim) };
}

function answersTo(identity: Identity, id: DocumentId): boolean {
  return identity.id === id || identity.formerIds.includes(id);
}

function ruleOfGrounds(claim: Claim): AssignmentRule {
  if (claim.voice !== 'citation') return 'own-text';
  switch (claim.grounds) {
    case 'year':
      return 'stated-year';
    case 'same-document':
    case 'list':
    case 'name':
      return claim.grounds;
    default:
      return claim.issuedOn === null ? 'stated-term' : 'stated-date';
  }
}

function resolved(identity: Identity, rule: AssignmentRule): Assignment {
  return { kind: 'resolved', id: identity.id, confidence: confidenceOf[rule], rule };
}

/** A doubtful reading that prints a day fits only a document of that day. */
function fits(claim: Claim, identity: Identity): boolean {
  return claim.issuedOn === null || identity.issuedOn === claim.issuedOn;
}

function isKnown(identity: Identity): boolean {
  return identity.issuedOn !== null || identity.period !== null || identity.factId !== null;
}

/** A held text without a day is the one document that it can be, or else stands for itself. */
function ownDocument(
  claim: Claim,
  possible: readonly Identity[],
  identities: readonly Identity[],
  facts: Facts,
): Assignment {
  const index = factIndex(facts);
  const dated = possible.filter((identity) => identity.issuedOn !== null || identity.period !== null);
  const [only] = dated;
  if (dated.length === 1 && only) return resolved(only, 'own-text');
  const id = idOfClaimAlone(claim, frameOf(claim, index), index);
  const own = identities.find((identity) => answersTo(identity, id));
  return own
    ? resolved(own, 'own-text')
    : { kind: 'ambiguous', candidates: possible.map((identity) => identity.id) };
}

function bySubject(claim: Claim, possible: readonly Identity[]): Identity | null {
  const titles = possible.map(({ title }) => title);
  if (possible.length < 2) return null;
  const meant =
    (claim.title === null ? null : titleMeant(claim.title, titles)) ??
    (claim.around === null ? null : titleMeant(claim.around, titles, pairsNearby));
  return meant === null ? null : (possible[meant] ?? null);
}

/** Candidates for a reader to choose from, none younger than the citing text. */
function newestFirst(
  candidates: readonly { readonly id: DocumentId; readonly issuedOn: IsoDate | null }[],
  { notAfter }: Claim,
): DocumentId[] {
  return candidates
    .filter(({ issuedOn }) => issuedOn === null || notAfter === null || issuedOn <= notAfter)
    .sort((a, b) => compareTexts(b.issuedOn ?? '', a.issuedOn ?? '') || compareTexts(a.id, b.id))
    .map(({ id }) => id);
}
