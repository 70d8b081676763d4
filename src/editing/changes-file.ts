import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { foldSymbol } from '../documents/symbol.js';
import { CancuError } from '../errors/cancu-error.js';
import { type SeedFileContent, seedFileSchema } from '../facts/fact-schemas.js';
import type { Facts } from '../facts/fact-types.js';
import type { RecordedChange, RecordedChangeKind, RecordedDocument } from './recorded-change.js';
import type { NamedByEditor } from './recorded-document.js';
import type { ToldChange } from './told-change.js';

const head = ` Thay đổi do người biên tập ghi, theo dạng của seed/registry (docs/adding-a-fact.md).
 What editors recorded, in the format of seed/registry (docs/adding-a-fact.md).
 Nạp lại: cancu changes import TỆP · To take it in again: cancu changes import FILE`;

const inShipped = ` Sổ đăng ký đã có văn bản này: khi đưa vào seed/registry thì gộp relations vào mục ấy.
 The registry has this document already: in seed/registry, add these relations to that entry.`;

/**
 * What editors recorded as a file in the seed's own format (xuất thay đổi): documents with what each does to others, and
 * those that the shipped registry lacks. The same changes give the same file.
 */
export function changesFile(changes: readonly RecordedChange[], shipped: Facts): string {
  const known = new Set<string>(shipped.registry.map(({ id }) => id));
  const entries = new Map<string, object>();
  const acting = [...new Set(changes.map(({ by }) => by.id))].sort();
  for (const { of, source, recordedOn } of [...changes].sort((a, b) => (a.of.id < b.of.id ? -1 : 1))) {
    if (known.has(of.id) || acting.includes(of.id) || entries.has(of.id)) continue;
    entries.set(of.id, { ...fieldsOf(of), source, checkedOn: recordedOn });
  }
  for (const id of acting) {
    const own = changes.filter(({ by }) => by.id === id).sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first] = own;
    if (!first) continue;
    const { by, source, recordedOn } = first;
    entries.set(id, { ...fieldsOf(by), source, checkedOn: recordedOn, relations: own.map(relationOf) });
  }
  const file = new Document({ documents: [...entries.values()] });
  file.commentBefore = head;
  const list = file.get('documents');
  for (const [index, id] of [...entries.keys()].entries()) {
    const entry = isSeq(list) ? list.items[index] : null;
    if (isMap(entry) && known.has(id)) entry.commentBefore = inShipped;
  }
  return file.toString({ lineWidth: 0 });
}

function fieldsOf({ symbol, issuedOn, term, place, issuer, type, title }: RecordedDocument) {
  return present({ symbol, issuedOn, term: issuedOn === null ? term : null, place, issuer, type, title });
}

function relationOf({ kind, of, effectiveOn, parts, source, note, recordedOn }: RecordedChange) {
  return present({
    kind: kind === 'replaces' && parts !== null ? 'partly-replaces' : kind,
    symbol: of.symbol,
    issuedOn: of.issuedOn,
    effectiveOn,
    parts,
    source,
    note,
    checkedOn: recordedOn,
  });
}

function present(fields: Readonly<Record<string, string | null>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

const kinds: Readonly<Record<string, RecordedChangeKind>> = {
  replaces: 'replaces',
  'partly-replaces': 'replaces',
  amends: 'amends',
  repeals: 'repeals',
};

type Entry = SeedFileContent['documents'][number];
type Relation = Entry['relations'][number];

/**
 * The changes that a file in the seed's format tells: the reverse of {@link changesFile}.
 *
 * @param file its name, for the error
 * @throws CancuError CHANGES_INVALID
 */
export function readChangesFile(text: string, file: string, shipped: Facts): readonly ToldChange[] {
  const { documents } = parsed(text, file);
  return documents.flatMap((entry) =>
    entry.relations.map((relation): ToldChange => {
      const kind = kinds[relation.kind];
      const { source, note, checkedOn } = relation.provenance;
      if (!kind || (relation.kind === 'partly-replaces' && relation.parts === null)) {
        throw invalid(file, `${entry.symbol}: ${relation.kind}`);
      }
      if (source === null) throw invalid(file, `${entry.symbol}: source`);
      const { effectiveOn, parts } = relation;
      const of = targetOf(relation, documents, shipped);
      return { kind, by: entry, of, effectiveOn, parts, source, note, recordedOn: checkedOn };
    }),
  );
}

/** A target is named by symbol and day; what else is needed of it stands in the file or in the shipped registry. */
function targetOf(
  { symbol, name, issuedOn }: Relation,
  documents: readonly Entry[],
  { registry }: Facts,
): NamedByEditor {
  const isTarget = (one: { readonly symbol: string; readonly issuedOn: string | null }) =>
    symbol !== null && foldSymbol(one.symbol) === foldSymbol(symbol) && one.issuedOn === issuedOn;
  const known = documents.find(isTarget) ?? registry.find(isTarget);
  return known ?? { symbol, issuedOn, term: null, place: null, issuer: null, type: null, title: name };
}

function parsed(text: string, file: string): SeedFileContent {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw invalid(file, error.message);
  const result = seedFileSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalid(file, `${(issue?.path ?? []).map(String).join('.')}: ${issue?.message ?? ''}`);
}

function invalid(file: string, reason: string): CancuError {
  return new CancuError('CHANGES_INVALID', { file, reason });
}
