import { type DocumentId, namedDocumentId } from '../../src/documents/document-id.js';
import { DocumentTypes } from '../../src/documents/document-type.js';
import { foldMarks } from '../../src/documents/fold.js';
import type { IsoDate } from '../../src/documents/iso-date.js';
import { nameVariants } from '../../src/documents/name-variants.js';
import { registryId } from '../../src/documents/registry-id.js';
import type { SeedFileContent } from '../../src/facts/fact-schemas.js';
import type {
  Facts,
  NamedDocumentFact,
  NamedVersion,
  RegistryDocumentFact,
} from '../../src/facts/fact-types.js';
import { type Pointer, RegistryIds } from './registry-ids.js';
import { SeedFile } from './seed-file.js';
import { type Complain, type FieldPath, type SeedProblem, say } from './seed-problem.js';

/** A seed file as it stands on disk. */
export interface SeedText {
  /** From the repository's root: `seed/bodies.yaml`. */
  readonly name: string;
  readonly text: string;
}

interface WrittenAt {
  readonly file: SeedFile;
  readonly path: FieldPath;
}

/** The facts of all seed files together. They are complete only when there are no problems. */
export interface Assembly {
  readonly facts: Facts;
  readonly problems: readonly SeedProblem[];
  /** Adds a problem with an entry of `facts` to `problems`, with the file and line where it was written. */
  readonly complain: Complain;
}

type SeedDocument = SeedFileContent['documents'][number];
type SeedNamed = SeedFileContent['named'][number];
type SeedRelation = SeedDocument['relations'][number];

/**
 * Puts the seed files together: reads each by the schema, gives every document its id, and turns the targets of
 * relations and the versions of named documents, which are written as symbol and day, into ids.
 */
export function assembleFacts(files: readonly SeedText[], today: IsoDate): Assembly {
  const assembler = new Assembler(files.map(({ name, text }) => new SeedFile(name, text)));
  const { problems, complain } = assembler;
  return { facts: assembler.assemble(today), problems, complain };
}

class Assembler {
  readonly problems: SeedProblem[] = [];
  readonly #read: readonly { file: SeedFile; content: SeedFileContent | null }[];
  readonly #writtenAt = new Map<object, WrittenAt>();
  readonly #ids = new RegistryIds();
  readonly #documents = new Map<DocumentId, SeedDocument>();
  readonly #namedIds = new Map<string, DocumentId>();

  constructor(files: readonly SeedFile[]) {
    this.#read = files.map((file) => {
      const { content, problems } = file.read();
      this.problems.push(...problems);
      return { file, content };
    });
  }

  assemble(today: IsoDate): Facts {
    const types = this.#entries('types');
    const documents = this.#numbered(this.#entries('documents'), new DocumentTypes(types));
    const named = this.#entries('named').map((entry) => this.#named(entry));
    const registry = documents.map(({ id, entry }) => this.#registered(id, entry));
    return {
      types,
      bodies: this.#entries('bodies'),
      committees: this.#entries('committees'),
      places: this.#entries('places'),
      endedKinds: this.#entries('endedKinds'),
      terms: this.#entries('terms'),
      localCongresses: this.#entries('localCongresses'),
      named,
      registry,
      checkedOn: oldestCheck(registry) ?? today,
    };
  }

  readonly complain: Complain = (entry, field, message, remedy) => {
    const at = this.#writtenAt.get(entry);
    if (at) this.problems.push(at.file.problem([...at.path, ...field], message, remedy));
  };

  #entries<K extends keyof SeedFileContent>(list: K): SeedFileContent[K][number][] {
    return this.#read.flatMap(({ file, content }) => {
      const found: SeedFileContent[K][number][] = content ? [...content[list]] : [];
      found.forEach((entry, index) => {
        this.#writtenAt.set(entry, { file, path: [list, index] });
      });
      return found;
    });
  }

  #numbered(
    entries: readonly SeedDocument[],
    types: DocumentTypes,
  ): { id: DocumentId; entry: SeedDocument }[] {
    return entries.flatMap((entry) => {
      const id = registryId(entry, types);
      if (!id) {
        this.complain(entry, ['symbol'], unreadableSymbol(entry.symbol), symbolForms);
        return [];
      }
      this.#ids.add(entry, id);
      this.#documents.set(id, entry);
      return [{ id, entry }];
    });
  }

  #named(entry: SeedNamed): NamedDocumentFact {
    const usual = entry.usual && this.#ids.find(entry.usual);
    if (entry.usual && !usual) this.#complainOfTarget(entry, ['usual'], entry.usual);
    const versions = entry.versions.flatMap((version, index): NamedVersion[] => {
      if ('title' in version)
        return [{ ...version, id: namedDocumentId(entry.key, version.issuedOn), symbol: null }];
      const id = this.#ids.find(version);
      const document = id && this.#documents.get(id);
      if (id && document) return [versionOf(id, document, entry)];
      this.#complainOfTarget(entry, ['versions', index], version);
      return [];
    });
    for (const { id, issuedOn } of versions) this.#namedIds.set(nameKey(entry.name, issuedOn), id);
    const aliases = [...new Set([...entry.aliases, ...nameVariants(entry.name)])];
    return this.#sameEntry(entry, { ...entry, aliases, usual, versions });
  }

  #registered(id: DocumentId, entry: SeedDocument): RegistryDocumentFact {
    const relations = entry.relations.flatMap((relation, index) => {
      const { symbol, name, issuedOn, ...rest } = relation;
      const target = this.#targetOf(relation);
      if (target) return [{ ...rest, target: { id: target, symbol, issuedOn, name } }];
      this.#complainOfTarget(entry, ['relations', index], { symbol: symbol ?? name ?? '?', issuedOn });
      return [];
    });
    return this.#sameEntry(entry, { ...entry, id, relations });
  }

  #targetOf({ symbol, name, issuedOn }: SeedRelation): DocumentId | null {
    if (symbol !== null) return this.#ids.find({ symbol, issuedOn });
    return name === null ? null : (this.#namedIds.get(nameKey(name, issuedOn)) ?? null);
  }

  /** A target may be missing only because its own entry could not be read: then that is problem enough. */
  #complainOfTarget(entry: object, field: FieldPath, target: Pointer): void {
    if (this.#read.every(({ content }) => content !== null))
      this.complain(entry, field, unknownDocument(target), addIt);
  }

  #sameEntry<T extends object>(written: object, compiled: T): T {
    const at = this.#writtenAt.get(written);
    if (at) this.#writtenAt.set(compiled, at);
    return compiled;
  }
}

function versionOf(id: DocumentId, document: SeedDocument, { name }: SeedNamed): NamedVersion {
  const { symbol, issuedOn, effectiveOn, title, issuer, provenance } = document;
  return { id, symbol, issuedOn, effectiveOn, title: title ?? name, issuer, provenance };
}

/** The registry as a whole was last checked when the entry that has waited longest was. */
function oldestCheck(registry: readonly RegistryDocumentFact[]): IsoDate | undefined {
  return registry.map(({ provenance }) => provenance.checkedOn).sort()[0];
}

function nameKey(name: string, issuedOn: IsoDate | null): string {
  return `${foldMarks(name)}|${issuedOn ?? ''}`;
}

const unreadableSymbol = (symbol: string) =>
  say(`“${symbol}” không phải là số, ký hiệu.`, `"${symbol}" is no symbol.`);
const symbolForms = say(
  'Viết như 28-NQ/TW, 62/KH-UBND, 140/2017/NĐ-CP hoặc 59/2020/QH14.',
  'Write it like 28-NQ/TW, 62/KH-UBND, 140/2017/NĐ-CP or 59/2020/QH14.',
);
const unknownDocument = ({ symbol, issuedOn }: Pointer) =>
  say(
    `Không có văn bản ${symbol}${issuedOn ? ` ngày ${issuedOn}` : ''} trong sổ đăng ký.`,
    `No document ${symbol}${issuedOn ? ` of ${issuedOn}` : ''} stands in the registry.`,
  );
const addIt = say(
  'Thêm văn bản ấy vào seed/registry/, hoặc sửa số và ngày cho khớp.',
  'Add that document under seed/registry/, or mend the symbol and day so that they match.',
);
