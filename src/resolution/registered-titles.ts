import type { DocumentTypes } from '../documents/document-type.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts, RegistryDocumentFact } from '../facts/fact-types.js';
import { foldWords } from './fold-words.js';

/** Words by which a text may name a registry entry. */
interface Titled {
  readonly document: RegistryDocumentFact;
  /** Key of the type that the words belong to: of "Quyết định … ban hành Quy chế chất vấn" also the Quy chế. */
  readonly type: string;
  readonly subject: string;
}

/** A shorter run of syllables stands in titles of every kind. */
const tellingSyllables = 8;

const putsIntoForce = /^ban hanh /;

/** Types of which texts say one for the other: a Kết luận of the Politburo is sent out as a Thông báo. */
const kin: readonly (readonly string[])[] = [
  ['kl', 'tb'],
  ['qd', 'qdi', 'qc'],
];

/**
 * Documents of the registry by the titles (trích yếu) that texts print in place of a symbol: "Quy định về chế độ bồi
 * dưỡng, cập nhật kiến thức mới đối với cán bộ lãnh đạo, quản lý các cấp" is 164-QĐ/TW.
 */
export class RegisteredTitles {
  readonly #titled: readonly Titled[];
  readonly #types: DocumentTypes;

  constructor({ registry }: Pick<Facts, 'registry'>, types: DocumentTypes) {
    this.#types = types;
    // What one place's body made under a title says nothing of what another's did.
    const central = registry.filter(({ place }) => place === null);
    this.#titled = central.flatMap((document) => this.#readingsOf(document));
  }

  /**
   * The document that a name means whose words are a title; null when none or several fit. Of several with one title,
   * which follow each other in time, it is the youngest that had been issued. Words that are part of a title, or go on
   * after it, must be telling and fit one document only.
   *
   * @param saidOn day of the citing document; without it a title that several documents bear tells nothing
   */
  find(name: string, saidOn: IsoDate | null): RegistryDocumentFact | null {
    const said = this.#typeAndRest(foldWords(name));
    if (said === null) return null;
    const subject = subjectOf(said.rest);
    const issued = this.#titled.filter(
      ({ type, document: { issuedOn } }) =>
        areKin(type, said.type) && issuedOn !== null && (saidOn === null || issuedOn <= saidOn),
    );
    const alike = documentsOf(issued.filter((one) => one.type === said.type && one.subject === subject));
    if (alike.length > 1) return saidOn === null ? null : (alike.at(-1) ?? null);
    const near =
      alike.length === 1 ? alike : documentsOf(issued.filter((one) => overlap(one.subject, subject)));
    return near.length === 1 ? (near[0] ?? null) : null;
  }

  #readingsOf(document: RegistryDocumentFact): Titled[] {
    const type = this.#types.byName(document.type)?.key;
    if (document.title === null || type === undefined) return [];
    const title = subjectOf(foldWords(document.title));
    // A title may begin with its own type ("Luật sửa đổi …"), or with what it puts into force ("ban hành Quy chế …").
    // A notice "về Đề án …" is not the scheme of which it tells.
    const inner = this.#typeAndRest(title.replace(putsIntoForce, ''));
    const isNamed = inner !== null && (inner.type === type || putsIntoForce.test(title));
    return [
      { document, type, subject: title },
      ...(isNamed ? [{ document, type: inner.type, subject: subjectOf(inner.rest) }] : []),
    ];
  }

  /** "quy dinh ve che do boi duong" is a Quy định, and the rest its subject. */
  #typeAndRest(folded: string): { readonly type: string; readonly rest: string } | null {
    const words = folded.split(' ');
    for (let length = Math.min(4, words.length - 1); length > 0; length--) {
      const type = this.#types.byName(words.slice(0, length).join(' '));
      if (type) return { type: type.key, rest: words.slice(length).join(' ') };
    }
    return null;
  }
}

/** The documents of these readings, each once, the oldest first. */
function documentsOf(titled: readonly Titled[]): RegistryDocumentFact[] {
  const documents = new Set(titled.map(({ document }) => document));
  return [...documents].sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1));
}

function areKin(one: string, other: string): boolean {
  return one === other || kin.some((types) => types.includes(one) && types.includes(other));
}

/** The words of a subject without what only leads to them: "của Bộ Chính trị về việc …". */
function subjectOf(folded: string): string {
  return folded.replace(/^cua .{2,60}? (?=ve )/, '').replace(/^(?:ve )?(?:viec )?/, '');
}

/**
 * Whether the words said are a run of whole words in the title, or go on after it ("…, góp phần"). Words said before a
 * title would make it the subject of another document.
 */
function overlap(title: string, said: string): boolean {
  if (Math.min(title.split(' ').length, said.split(' ').length) < tellingSyllables) return false;
  return ` ${title} `.includes(` ${said} `) || `${said} `.startsWith(`${title} `);
}
