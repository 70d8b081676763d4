import { foldMarks } from '../../documents/fold.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';

const centralBody =
  /^(?:bo chinh tri|ban bi thu|(?:ban chap hanh|bch) (?:trung uong|tw)|trung uong(?! (?:doan|hoi|mat tran)))/;
const provincialCommittee = /^(?:ban thuong vu |btv )?(?:tinh uy|thanh uy)/;

/** Organs of the Central Committee, each with one code. */
const centralOrgans: readonly (readonly [organ: RegExp, code: string])[] = [
  [/^ban to chuc (?:trung uong|tw)/, 'BTCTW'],
  [/^ban noi chinh (?:trung uong|tw)/, 'BNCTW'],
  [/^(?:uy ban kiem tra|ubkt) (?:trung uong|tw)/, 'UBKTTW'],
  [/^van phong (?:trung uong|tw)/, 'VPTW'],
  [/^quan uy (?:trung uong|tw)/, 'QUTW'],
];

/** "Nghị định 178/2024": decrees with a year are the Government's. */
export function inferDecree(alias: Mention, year: string): boolean {
  if (alias.typeWord !== 'Nghị định' || alias.number === null) return false;
  alias.parts = { number: alias.number, year, type: 'NĐ', body: 'CP', party: false };
  alias.symbol = `${alias.number}/${year}/NĐ-CP`;
  alias.confidence = 0.6;
  return true;
}

/** "Nghị quyết số 57 của Bộ Chính trị": the body gives the code where its symbols have one form only. */
export function inferFromIssuer(
  alias: Mention,
  abbreviations: readonly string[],
  hasNumberWord: boolean,
  lexicon: Lexicon,
): boolean {
  const issuer = foldMarks(alias.issuer ?? '');
  const code = centralBody.test(issuer)
    ? 'TW'
    : provincialCommittee.test(issuer)
      ? 'TU'
      : (centralOrgans.find(([organ]) => organ.test(issuer))?.[1] ?? null);
  const type = abbreviations
    .map((folded) => lexicon.types.get(folded)?.[0]?.printed)
    .find((printed) => printed !== undefined);
  if (code !== null && type !== undefined && alias.number !== null) {
    alias.parts = { number: alias.number, year: null, type, body: code, party: true };
    alias.symbol = `${alias.number}-${type}/${code}`;
    alias.confidence = 0.55;
    return true;
  }
  if (!hasNumberWord || alias.issuer === null) return false;
  alias.name = `${alias.typeWord} số ${alias.number}`;
  alias.confidence = 0.4;
  return true;
}
