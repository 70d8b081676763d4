import { type DocumentId, namedDocumentId } from '../../src/documents/document-id.js';
import { DocumentTypes } from '../../src/documents/document-type.js';
import { foldMarks } from '../../src/documents/fold.js';
import type { IsoDate } from '../../src/documents/iso-date.js';
import type { SeedFileContent } from '../../src/facts/fact-schemas.js';
import type {
  Facts,
  NamedDocumentFact,
  NamedVersion,
  RegistryDocumentFact,
} from '../../src/facts/fact-types.js';
import { RegistryIds, registryId } from './registry-ids.js';
import { type FieldPath, SeedFile } from './seed-file.js';
import type { SeedProblem } from './seed-problem.js';

/** Where an entry of the compiled facts was written. */
export interface WrittenAt {
  readonly file: SeedFile;
  readonly path: FieldPath;
}

/** The facts of all seed files together. They are complete only when there are no problems. */
export interface Assembly {
  readonly facts: Facts;
  readonly writtenAt: ReadonlyMap<object, WrittenAt>;
  readonly problems: readonly SeedProblem[];
}

type SeedDocument = SeedFileContent['documents'][number];
type SeedNamed = SeedFileContent['named'][number];

/**
 * Puts the seed files together: reads each by the schema, gives every document its id, and turns the targets of
 * relations and the versions of named documents, which are written as symbol and day, into ids.
 */
export function assembleFacts(files: readonly { readonly name: string; readonly text: string }[]): Assembly {
  const problems: SeedProblem[] = [];
  const writtenAt = new Map<object, WrittenAt>();
  const read = files.map(({ name, text }) => {
    const file = new SeedFile(name, text);
    const { content, problems: found } = file.read();
    problems.push(...found);
    return { file, content };
  });

  function entries<K extends keyof SeedFileContent>(list: K): SeedFileContent[K][number][] {
    return read.flatMap(({ file, content }) => {
      const found: SeedFileContent[K][number][] = content ? [...content[list]] : [];
      found.forEach((entry, index) => {
        writtenAt.set(entry, { file, path: [list, index] });
      });
      return found;
    });
  }

  function complain(
    entry: object,
    field: FieldPath,
    message: SeedProblem['message'],
    remedy?: SeedProblem['remedy'],
  ) {
    const at = writtenAt.get(entry);
    if (at) problems.push(at.file.problem([...at.path, ...field], message, remedy));
  }

  const types = entries('types');
  const lookup = new DocumentTypes(types);
  const ids = new RegistryIds();
  const documents = entries('documents').flatMap((entry) => {
    const id = registryId(entry, lookup);
    if (id) ids.add(entry, id);
    else complain(entry, ['symbol'], unreadableSymbol(entry.symbol), symbolForms);
    return id ? [{ entry, id }] : [];
  });
  const byId = new Map(documents.map(({ entry, id }) => [id, entry]));

  const named = entries('named').map((entry): NamedDocumentFact => {
    const fact = {
      ...entry,
      usual: entry.usual && ids.find(entry.usual),
      versions: entry.versions.flatMap((version, index) => {
        if ('title' in version)
          return [{ ...version, id: namedDocumentId(entry.key, version.issuedOn), symbol: null }];
        const id = ids.find(version);
        const document = id && byId.get(id);
        if (!document) complain(entry, ['versions', index, 'symbol'], unknownDocument(version), addIt);
        return id && document ? [versionOf(id, document, entry)] : [];
      }),
    };
    if (entry.usual && !fact.usual) complain(entry, ['usual'], unknownDocument(entry.usual), addIt);
    moved(writtenAt, entry, fact);
    return fact;
  });

  const names = new Map(
    named.flatMap(({ name, versions }) =>
      versions.map((one) => [nameKey(name, one.issuedOn), one.id] as const),
    ),
  );
  const registry = documents.map(({ entry, id }): RegistryDocumentFact => {
    const relations = entry.relations.flatMap(({ symbol, name, issuedOn, ...relation }, index) => {
      const target = symbol
        ? ids.find({ symbol, issuedOn })
        : name
          ? (names.get(nameKey(name, issuedOn)) ?? null)
          : null;
      if (target) return [{ ...relation, target: { id: target, symbol, issuedOn, name } }];
      complain(
        entry,
        ['relations', index],
        unknownDocument({ symbol: symbol ?? name ?? '?', issuedOn }),
        addIt,
      );
      return [];
    });
    const fact = { ...entry, id, relations };
    moved(writtenAt, entry, fact);
    return fact;
  });

  const facts: Facts = {
    types,
    bodies: entries('bodies'),
    places: entries('places'),
    terms: entries('terms'),
    localCongresses: entries('localCongresses'),
    named,
    registry,
    checkedOn: oldestCheck(registry.length > 0 ? registry : types),
  };
  return { facts, writtenAt, problems };
}

function versionOf(id: DocumentId, document: SeedDocument, { name }: SeedNamed): NamedVersion {
  const { symbol, issuedOn, effectiveOn, title, issuer, provenance } = document;
  return { id, symbol, issuedOn, effectiveOn, title: title ?? name, issuer, provenance };
}

function moved(writtenAt: Map<object, WrittenAt>, from: object, to: object): void {
  const at = writtenAt.get(from);
  if (at) writtenAt.set(to, at);
}

/** The registry as a whole was last checked when its entry that waits longest was. */
function oldestCheck(entries: readonly { readonly provenance: { readonly checkedOn: IsoDate } }[]): IsoDate {
  const days = entries.map(({ provenance }) => provenance.checkedOn).sort();
  const oldest = days[0];
  if (oldest === undefined) throw new Error('The seed holds no entry at all.');
  return oldest;
}

function nameKey(name: string, issuedOn: IsoDate | null): string {
  return `${foldMarks(name)}|${issuedOn ?? ''}`;
}

const unreadableSymbol = (symbol: string) => ({
  vi: `“${symbol}” không phải là số, ký hiệu.`,
  en: `"${symbol}" is no symbol.`,
});
const symbolForms = {
  vi: 'Viết như 28-NQ/TW, 62/KH-UBND, 140/2017/NĐ-CP hoặc 59/2020/QH14.',
  en: 'Write it like 28-NQ/TW, 62/KH-UBND, 140/2017/NĐ-CP or 59/2020/QH14.',
};
const unknownDocument = ({ symbol, issuedOn }: { symbol: string; issuedOn: IsoDate | null }) => ({
  vi: `Không có văn bản ${symbol}${issuedOn ? ` ngày ${issuedOn}` : ''} trong sổ đăng ký.`,
  en: `No document ${symbol}${issuedOn ? ` of ${issuedOn}` : ''} stands in the registry.`,
});
const addIt = {
  vi: 'Thêm văn bản ấy vào seed/registry/, hoặc sửa số và ngày cho khớp.',
  en: 'Add that document under seed/registry/, or mend the symbol and day so that they match.',
};
