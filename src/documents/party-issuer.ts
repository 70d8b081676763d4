/** Committees (cấp ủy) whose documents bear their letters after the slash: Trung ương, Tỉnh ủy, Huyện ủy …, Quân ủy Trung ương. */
const committees = ['TW', 'TU', 'HU', 'QU', 'ThU', 'TXU', 'ĐU', 'QUTW'];

/** Bodies that serve a committee (cơ quan tham mưu, giúp việc); their code is theirs and then the committee's. */
const servingBodies = [
  'VP',
  'BTC',
  'UBKT',
  'BTG',
  'BDV',
  'BTGDV',
  'BNC',
  'BKT',
  'BCSCL',
  'BĐN',
  'HĐLL',
  'BCĐ',
  'BBVSK',
];

const ofCommittee = new RegExp(`^(${servingBodies.join('|')})?(${committees.join('|')})$`);
/** Party organisations inside a body: Ban cán sự đảng, Đảng đoàn (not Đoàn đại biểu Quốc hội), Đảng ủy of a named body. */
const insideBody = /^(BCSĐ?|ĐĐ(?!BQH)|ĐU)[A-ZĐƯ]*$/;
const youthUnion = /^TWĐTN/;

/**
 * Whether an issuing code (mã cơ quan) is one that only the Party's own symbols bear, so that a reprint in State form
 * (`217/QĐ-TW`) can be turned back. Codes that both systems use, such as BCĐ, are not.
 *
 * @example isPartyIssuer('BTCTW') // true
 * @example isPartyIssuer('BTC') // false: Bộ Tài chính
 */
export function isPartyIssuer(code: string): boolean {
  return ofCommittee.test(code) || insideBody.test(code) || youthUnion.test(code);
}
