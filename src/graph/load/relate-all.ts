import type { DocumentId } from '../../documents/document-id.js';
import type { SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import { type RelationReason, relate } from '../../resolution/relate.js';
import { relateRegistry } from '../../resolution/relate-registry.js';
import type { SourceMeaning } from '../../resolution/resolution-types.js';
import { citationId } from '../write/said-ids.js';
import { tellingsOf } from '../write/second-hand.js';
import type { Gathered } from './gathered.js';
import type { Meanings } from './meanings.js';
import { RelationWriter } from './relation-writer.js';
import { type FileOutline, noClaim } from './stated-file.js';
import type { LoadTables } from './tables.js';
import { Tellings } from './tellings.js';

/**
 * Writes the citations of all files, what they mean, and the relations between documents that they give reason for. It
 * goes through the records twice: first for what they tell second hand, which bears on relations of other files'
 * documents.
 */
export function relateAll(gathered: Gathered, meanings: Meanings, tables: LoadTables, facts: Facts): void {
  const tellings = new Tellings();
  for (const source of gathered.citingInTitles) {
    const { record } = gathered.outline(source);
    for (const telling of tellingsOf(relate(record, meaningOf(gathered, source, record, meanings)))) {
      tellings.add(telling);
    }
  }
  const relations = new RelationWriter(
    meanings,
    tables,
    tellings.settled(),
    registryReasons(facts, meanings),
  );
  for (let source = 0; source < gathered.sources; source++) {
    const outline = gathered.outline(source);
    const meaning = meaningOf(gathered, source, outline.record, meanings);
    const reasons = relate(outline.record, meaning);
    writeSource(gathered, source, outline, meaning, reasons, meanings, tables);
    relations.add(reasons);
  }
  relations.finish();
}

function registryReasons(facts: Facts, meanings: Meanings): RelationReason[] {
  return relateRegistry(facts, (id) => meanings.currentId(id)).filter(({ from, to }) => from !== to);
}

/** What a file's documents are and its citations mean, as resolution speaks of it. */
function meaningOf(
  gathered: Gathered,
  source: number,
  { sha256, extraction }: SourceRecord,
  meanings: Meanings,
): SourceMeaning {
  const [holdings, citations] = [gathered.firstHolding(source), gathered.firstCitation(source)];
  return {
    documents: extraction.documents.map((_, index): DocumentId => {
      const assignment = meanings.assignment(gathered.holdingClaim(holdings + index));
      if (assignment?.kind !== 'resolved') throw new RangeError(`holding ${sha256}:${index} is no document`);
      return assignment.id;
    }),
    citations: extraction.citations.map((_, index) => {
      const claim = gathered.citationClaim(citations + index);
      const assignment = claim === noClaim ? null : meanings.assignment(claim);
      return assignment?.kind === 'resolved' ? assignment : null;
    }),
  };
}

/** The nodes of a file's citations, and everything that ties a file to documents. */
function writeSource(
  gathered: Gathered,
  source: number,
  { record, fieldBytes }: FileOutline,
  meaning: SourceMeaning,
  reasons: readonly RelationReason[],
  meanings: Meanings,
  tables: LoadTables,
): void {
  const { documents, citations } = record.extraction;
  const [firstHolding, firstCitation] = [gathered.firstHolding(source), gathered.firstCitation(source)];
  const own = meaning.documents.map((id) => numberOf(meanings, id));
  for (const [index, { start, end }] of documents.entries()) {
    const document = own[index];
    if (document === undefined) continue;
    tables.relationship('HOLDS', source, firstHolding + index);
    tables.relationship('IDENTIFIED_AS', firstHolding + index, document);
    tables.relationship('CONTAINS', source, document, { index, start, end });
  }
  const told = new Map(tellingsOf(reasons).map((telling) => [telling.id, telling]));
  const fields = gathered.citationFields(source);
  let at = 0;
  for (const [index, citation] of citations.entries()) {
    const number = firstCitation + index;
    const claim = gathered.citationClaim(number);
    const telling = told.size === 0 ? undefined : told.get(citationId(record.sha256, index));
    const citing = own[citation.document];
    const place = String(citation.start).padStart(8, '0');
    const placed = {
      sortKey: citing === undefined ? null : `${meanings.sortKey(citing)}|${place}`,
      secondHand: telling?.told ?? null,
      secondHandConfidence: telling?.confidence ?? null,
    };
    const end = at + (fieldBytes[index] ?? 0);
    tables.node('Citation', number, placed, fields.subarray(at, end));
    at = end;
    if (citing !== undefined) tables.relationship('HAS_CITATION', citing, number);
    if (citation.within !== null) tables.relationship('WITHIN', number, firstCitation + citation.within);
    pointCitation(number, claim, meanings, tables);
  }
}

function pointCitation(number: number, claim: number, meanings: Meanings, tables: LoadTables): void {
  const assignment = claim === noClaim ? null : meanings.assignment(claim);
  if (assignment?.kind === 'resolved') {
    const { rule, confidence } = assignment;
    tables.relationship('REFERS_TO', number, numberOf(meanings, assignment.id), { rule, confidence });
  } else if (assignment) {
    for (const [rank, candidate] of assignment.candidates.entries()) {
      for (const document of meanings.answering(candidate)) {
        tables.relationship('MAY_REFER_TO', number, document, { rank });
      }
    }
  }
}

function numberOf(meanings: Meanings, id: DocumentId): number {
  const number = meanings.documentNumber(id);
  if (number === undefined) throw new RangeError(`no document ${id}`);
  return number;
}
