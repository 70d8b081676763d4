import type { Facts } from '../../facts/fact-types.js';
import { assign } from '../../resolution/assign.js';
import { identifyCluster } from '../../resolution/identify.js';
import { registryClaims } from '../../resolution/registry-claims.js';
import { type Claim, type Identity, type Speaker, witnessLimit } from '../../resolution/resolution-types.js';
import { canonicalJson } from '../write/content-hash.js';
import { type DocumentRow, DocumentRows } from '../write/document-rows.js';
import { groupBy } from '../write/group-by.js';
import type { HoldingHead } from '../write/holding-head.js';
import { weighed } from '../write/stored-claims.js';
import { Gathered } from './gathered.js';
import type { Meanings } from './meanings.js';
import type { Surroundings } from './surroundings.js';
import type { LoadTables } from './tables.js';

/** A claim with its number in the load and the id of its node. */
interface NumberedClaim {
  readonly number: number;
  readonly id: string;
  readonly claim: Claim;
}

/** A holding with its head and the claim that it makes. */
interface HeldHead {
  readonly number: number;
  readonly holding: number;
  readonly head: HoldingHead;
}

interface Part {
  readonly claims: ReadonlyMap<string, readonly NumberedClaim[]>;
  readonly heads: readonly HeldHead[];
}

/**
 * Weighs everything that is said, cluster by cluster, and writes the documents that it comes to, with all around them
 * but citations and relations. One part of the clusters is in memory at a time.
 */
export function weighAll(
  gathered: Gathered,
  facts: Facts,
  into: { readonly meanings: Meanings; readonly surroundings: Surroundings; readonly tables: LoadTables },
): void {
  const rows = new DocumentRows(facts);
  const ids = gathered.claimIds();
  const curated = groupBy(registryClaims(facts).keys(), (cluster) => Gathered.partOf(cluster));
  for (let part = 0; part < Gathered.parts; part++) {
    const { claims, heads } = readPart(gathered, part, ids);
    const identities: Identity[] = [];
    for (const cluster of new Set([...claims.keys(), ...(curated.get(part) ?? [])])) {
      identities.push(...weighCluster(gathered, cluster, claims.get(cluster) ?? [], facts, into));
    }
    const headsOf = groupBy(heads, ({ number }) => documentOf(into.meanings, number));
    const witnesses = witnessesOf(gathered, identities, [...claims.values()].flat());
    for (const identity of identities) {
      const held = headsOf.get(identity.id) ?? [];
      const row = rows.make(
        identity,
        held.map(({ head }) => head),
        conflictsOf(identity, witnesses),
      );
      if (row.factId !== null) into.meanings.noteFact(row.factId, identity.id);
      writeDocument(gathered, identity, row, held, into);
    }
  }
}

function readPart(gathered: Gathered, part: number, ids: readonly string[]): Part {
  const claims = new Map<string, NumberedClaim[]>();
  const heads: HeldHead[] = [];
  for (const line of gathered.linesOf(part)) {
    if ('head' in line) {
      heads.push(line);
      continue;
    }
    const { number, claim } = line;
    const entry = { number, claim, id: ids[number] ?? '' };
    const known = claims.get(claim.cluster);
    if (known) known.push(entry);
    else claims.set(claim.cluster, [entry]);
  }
  return { claims, heads };
}

function weighCluster(
  gathered: Gathered,
  cluster: string,
  claims: readonly NumberedClaim[],
  facts: Facts,
  { meanings, tables }: { readonly meanings: Meanings; readonly tables: LoadTables },
): readonly Identity[] {
  const stored = claims.map(({ id, number, claim }) =>
    weighed({ id, claim, sources: gathered.sourcesOf(number) }),
  );
  const curated = registryClaims(facts).get(cluster) ?? [];
  const { identities, silent } = identifyCluster([...curated, ...stored], facts);
  for (const { id, number, claim } of claims) {
    const assignment = assign(claim, identities, facts);
    meanings.assign(number, assignment);
    const sources = gathered.sourcesOf(number);
    const meaning = canonicalJson(assignment);
    tables.node('Claim', number, { ...claim, id, sources, silent: silent.has(claim), meaning });
  }
  return identities;
}

function documentOf(meanings: Meanings, claim: number): string | null {
  const assignment = meanings.assignment(claim);
  return assignment?.kind === 'resolved' ? assignment.id : null;
}

/** Names the witnesses of conflicts by node id; a stored claim names itself as its witness. */
function witnessesOf(
  gathered: Gathered,
  identities: readonly Identity[],
  claims: readonly NumberedClaim[],
): (speaker: Speaker) => readonly string[] {
  const speakers = identities.flatMap(({ conflicts }) => conflicts.flatMap(({ witnesses }) => witnesses));
  const asked = new Set(speakers.flatMap((speaker) => (speaker.kind === 'registry' ? [] : [speaker.source])));
  const numbers = new Map(claims.flatMap(({ id, number }) => (asked.has(id) ? [[id, number] as const] : [])));
  const sayings = numbers.size === 0 ? new Map() : gathered.sayingsOf(new Set(numbers.values()));
  const first = (ids: readonly string[]) => [...ids].sort().slice(0, witnessLimit);
  const named = new Map(
    [...numbers].map(([id, number]) => {
      const said = sayings.get(number);
      return [id, said ? [...first(said.citations), ...first(said.holdings)] : []] as const;
    }),
  );
  return (speaker) =>
    speaker.kind === 'registry' ? [`registry:${speaker.id}`] : (named.get(speaker.source) ?? []);
}

function conflictsOf({ conflicts }: Identity, witnesses: (speaker: Speaker) => readonly string[]) {
  return conflicts.map(({ field, value, witnesses: speakers }) => ({
    field,
    value,
    witnesses: speakers.flatMap(witnesses).sort().slice(0, witnessLimit),
  }));
}

function writeDocument(
  gathered: Gathered,
  { id, issuedOn }: Identity,
  row: DocumentRow,
  held: readonly HeldHead[],
  {
    meanings,
    surroundings,
    tables,
  }: { readonly meanings: Meanings; readonly surroundings: Surroundings; readonly tables: LoadTables },
): void {
  const { sortKey, formerIds, shown } = row;
  const number = meanings.addDocument({
    id,
    issuedOn,
    sortKey,
    copies: held.length,
    formerIds: formerIds.map((former) => former.id),
  });
  if (number === null) return;
  const shownBy = held.find(({ head }) => head === shown);
  const properties = { ...row.properties, shownFrom: shown?.id ?? null, fingerprint: row.fingerprint };
  tables.node('Document', number, properties, shownBy ? gathered.textField(shownBy.holding) : null);
  surroundings.add(number, row);
}
