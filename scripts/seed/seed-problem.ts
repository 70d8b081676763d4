import type { BilingualText } from '../../src/errors/bilingual-text.js';

/** Something in a seed file that must be mended before it can be compiled. */
export interface SeedProblem {
  readonly file: string;
  /** 1-based line of the field, or of the entry that lacks it. */
  readonly line: number;
  /** Where in the file: `documents[3].relations[0].symbol`. */
  readonly field: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** Two lines a problem: Vietnamese first, English below. */
export function describeProblem({ file, line, field, message, remedy }: SeedProblem): string {
  return `${file}:${line}: ${field}: ${message.vi} ${remedy.vi}\n    ${message.en} ${remedy.en}`;
}

/** A sentence in both languages. */
export const say = (vi: string, en: string): BilingualText => ({ vi, en });

/** Reports that the entry `fact`, in its field `at`, is not sound. */
export type Complain = (fact: object, at: FieldPath, message: BilingualText, remedy: BilingualText) => void;

/** Way to a field of a seed file or entry: `['documents', 3, 'relations', 0, 'symbol']`. */
export type FieldPath = readonly (string | number)[];

export const unknownKey = (what: string): BilingualText =>
  say(`Không có “${what}”.`, `There is no "${what}".`);
export const addOrMend = say('Thêm mục ấy, hoặc sửa mã.', 'Add that entry, or mend its id.');
