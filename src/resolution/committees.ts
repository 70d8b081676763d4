import type { CommitteeFact } from '../facts/fact-types.js';
import { foldWords } from './fold-words.js';

/**
 * Bodies that issue under one code with others of their place, by the words before what tells them apart: Ban Chỉ đạo,
 * Ban cán sự đảng, Đảng đoàn, Đảng ủy. Which of them it is belongs to the series, since each counts for itself.
 */
const sharedCodes: Readonly<Record<string, RegExp>> = {
  bcd: /ban chi dao (.+)/,
  bcsd: /ban can su dang (.+)/,
  dd: /dang doan (.+)/,
  du: /dang uy (.+)/,
};

const placeWords = /\b(?:cap|tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|trung uong)\b.*$/;

/** So many syllables tell an unlisted committee from all others of its place. */
const tellingSyllables = 8;

/** A name that breaks off must keep this many syllables to mean a listed committee. */
const leastSyllables = 2;

/** Tells which of several bodies with one code and one place an issuer means. */
export class Committees {
  readonly #listed: readonly { readonly key: string; readonly names: readonly string[] }[];

  constructor(committees: readonly CommitteeFact[]) {
    this.#listed = committees.map(({ key, names }) => ({ key, names: names.map(foldWords) }));
  }

  /**
   * The committee as a key; null when the code of `bodyId` is not shared or the issuer does not tell. A name that is cut
   * short or goes on means the listed committee whose name it begins, or that it begins with, if only one fits.
   *
   * @param foldedIssuer without marks and punctuation
   * @example committees.named('bcd', 'ban chi dao phong chong tham') // 'phong-chong-tham-nhung-tieu-cuc'
   */
  named(bodyId: string, foldedIssuer: string): string | null {
    const purpose = sharedCodes[bodyId]?.exec(foldedIssuer)?.[1];
    if (!purpose) return null;
    const own = purpose
      .replace(/\bubnd\b/g, 'uy ban nhan dan')
      .replace(/^(?:ve|cua)\s/, '')
      .replace(placeWords, '')
      .trim();
    if (own === '') return null;
    const listed = bodyId === 'bcd' ? this.#listedAs(own) : null;
    return listed ?? own.split(' ').slice(0, tellingSyllables).join('-');
  }

  #listedAs(own: string): string | null {
    const fitting = (fits: (name: string) => boolean) =>
      this.#listed.filter(({ names }) => names.some(fits)).map(({ key }) => key);
    const isLongEnough = own.split(' ').length >= leastSyllables;
    const found = [
      fitting((name) => name === own),
      fitting((name) => `${own} `.startsWith(`${name} `)),
      isLongEnough ? fitting((name) => `${name} `.startsWith(`${own} `)) : [],
    ].find((keys) => keys.length > 0);
    return found?.length === 1 ? (found[0] ?? null) : null;
  }
}
