/**
 * TCVN 5712:1993, table 3 (the "ABC" fonts, .VnTime and its kin): one byte a letter. Each row is a run of letters
 * and the code of its first. Marked capitals have no codes of their own: they are the same codes in a font whose
 * name ends in H.
 */
const rows: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐ'],
  [0xa8, 'ăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậ'],
  [0xcc, 'è'],
  [0xce, 'ẻẽéẹ'],
  [0xd2, 'ềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letterOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([firstCode, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(firstCode + index), letter] as const),
  ),
);

/**
 * TCVN3 text, decoded as windows-1252, as Unicode.
 *
 * @example fromTcvn3('NghÞ quyÕt') // 'Nghị quyết'
 */
export function fromTcvn3(text: string): string {
  return raiseCapitals(
    text.replace(/[\u00a1-\u00fe]/g, (code) => letterOf.get(code) ?? code),
    text,
  );
}

/**
 * Plain text has lost the font that made capitals: "KÕ HO¹CH" would become "Kế HOạCH". A word whose unmarked
 * letters are all capitals, two at least, is raised, and so are its neighbours that have no small unmarked letter.
 */
function raiseCapitals(converted: string, original: string): string {
  if (!/[A-Z][A-Z\u00a8-\u00fe]*[\u00a8-\u00fe]/.test(original)) return converted;
  return converted.replace(/[^\r\n]+/g, (line) => {
    const pieces = line.split(/([\p{L}\p{M}]+)/u);
    const isRaised = pieces.map((piece) => /[A-Z].*[A-Z]/.test(piece) && isRaisable(piece));
    for (let at = 3; at < pieces.length; at += 2)
      isRaised[at] ||= isRaised[at - 2] === true && isRaisable(pieces[at]);
    for (let at = pieces.length - 4; at > 0; at -= 2)
      isRaised[at] ||= isRaised[at + 2] === true && isRaisable(pieces[at]);
    return pieces.map((piece, at) => (isRaised[at] ? piece.toUpperCase() : piece)).join('');
  });
}

function isRaisable(word: string | undefined): boolean {
  return word !== undefined && !/[a-z]/.test(word) && /[^\p{ASCII}]/u.test(word);
}
