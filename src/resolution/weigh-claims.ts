import {
  type Claim,
  type Speaker,
  type Statement,
  type WeighedClaim,
  witnessLimit,
} from './resolution-types.js';

/**
 * The claims that the statements of one cluster make, each once with its weight. The order of the statements does not
 * matter: claims come in their {@link inClaimOrder | own order}, witnesses in that of {@link compareSpeakers}.
 */
export function weighClaims(statements: readonly Statement[]): WeighedClaim[] {
  const [first, ...others] = statements;
  if (first && others.length === 0) return [{ claim: first.claim, sources: 1, witnesses: [first.from] }];
  const share = claimSharer();
  const speakers = new Map<Claim, Speaker[]>();
  for (const { claim, from } of statements) {
    const known = speakers.get(claim) ?? speakers.get(share(claim));
    if (known) known.push(from);
    else speakers.set(claim, [from]);
  }
  return inClaimOrder(
    [...speakers].map(([claim, from]) => ({
      claim,
      sources: new Set(from.map((speaker) => (speaker.kind === 'registry' ? speaker.id : speaker.source)))
        .size,
      witnesses: from.sort(compareSpeakers).slice(0, witnessLimit),
    })),
  );
}

/**
 * Gives for each claim the first that said the same: a million mentions then keep far fewer claims in memory, and what
 * is found out for one of them is known for all.
 */
export function claimSharer(): (claim: Claim) => Claim {
  const byKey = new Map<string, Claim>();
  return (claim) => {
    const key = claimKey(claim);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, claim);
    return known ?? claim;
  };
}

/**
 * The claims of one cluster by voice, and those of one voice by their content, so that nothing hangs on the order in
 * which they came.
 */
export function inClaimOrder(claims: readonly WeighedClaim[]): WeighedClaim[] {
  return voices.flatMap((voice) => inContentOrder(claims.filter(({ claim }) => claim.voice === voice)));
}

const voices = ['citation', 'holding', 'registry'] as const;

/** Most clusters hold one claim of each voice: their contents need not be written out. */
function inContentOrder(claims: WeighedClaim[]): WeighedClaim[] {
  if (claims.length < 2) return claims;
  return claims
    .map((weighed) => ({ weighed, key: claimKey(weighed.claim) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ weighed }) => weighed);
}

const keys = new WeakMap<Claim, string>();

/** The content of a claim as a text: two claims that say the same have the same key. */
export function claimKey(claim: Claim): string {
  // Those of the registry are asked for again with every text that is checked.
  const known = keys.get(claim);
  if (known !== undefined) return known;
  const key = contentOf(claim);
  keys.set(claim, key);
  return key;
}

function contentOf(claim: Claim): string {
  const { cluster, series, voice, symbol, name, type, issuedOn, term } = claim;
  const { grounds, issuer, title, around, notAfter, notBefore, id, doubtful } = claim;
  // Joined by hand: this is done twice for every mention, and JSON.stringify takes five times as long.
  return (
    `${cluster}${part(series)}\n${voice}${part(symbol)}${part(name)}${part(type)}${part(issuedOn)}${part(term)}` +
    `${part(grounds)}${part(issuer)}${part(title)}${part(around)}${part(notAfter)}${part(notBefore)}${part(id)}\n${doubtful}`
  );
}

/** Printed texts hold no line break, as extraction folds white space; what is unknown differs from an empty text. */
function part(value: string | null): string {
  return value === null ? '\n' : `\n=${value}`;
}

/** By file and place in it; the registry last. */
export function compareSpeakers(a: Speaker, b: Speaker): number {
  if (a.kind === 'registry' || b.kind === 'registry') {
    if (a.kind !== 'registry') return -1;
    if (b.kind !== 'registry') return 1;
    return compareTexts(a.id, b.id);
  }
  return compareTexts(a.source, b.source) || compareTexts(a.kind, b.kind) || a.index - b.index;
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
