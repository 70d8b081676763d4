/** Folded code of a character that is dropped: a combining mark, a soft hyphen, a Markdown mark. */
export const dropped = 0;

/** Folded code of a character that the cleaned text has no letter for. */
export const unknown = 0x7f;

/** Marks the place of a raised number: `<sup>` or `¹`. */
export const raised = 0x5e; // ^

/** Set beside the code of a letter that is printed as a capital. */
export const capitalBit = 0x80;

/** White space inside a line. */
export const space = 0x20;

let table: Uint8Array | null = null;

/**
 * What each UTF-16 code unit becomes in the cleaned text: one ASCII code (a letter without marks in lower case, a
 * digit, a plain hyphen or quotation mark), for a capital with {@link capitalBit}; or {@link dropped}. Made at first use, 64 kB, shared by all texts.
 */
export function foldTable(): Uint8Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Uint8Array {
  const codes = new Uint8Array(0x10000).fill(unknown);
  for (let code = 0x21; code < 0x7f; code++) codes[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) codes[code] = code + 0x20;
  foldLetters(codes, 0xc0, 0x24f);
  foldLetters(codes, 0x1e00, 0x1eff);
  // Three capitals look alike: the Vietnamese Đ, the Icelandic Ð and the African Ɖ.
  set(codes, 'đĐÐðƉɖ', 'd');
  // Ƣ ƣ stand for Ư ư in whole files that were typed with a wrong font.
  set(codes, 'Ƣƣ', 'u');
  set(codes, '‐‑‒–—―−¬•', '-');
  set(codes, '“”„«»″', '"');
  set(codes, '‘’‚‹›′´', "'");
  set(codes, '…·', '.');
  // Marks of dust: no Vietnamese text has them, nor are they what a scan makes of a digit.
  set(codes, 'ˆ˜¿¡', '~');
  set(codes, 'З', '3');
  set(codes, '§', '$');
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = codes[code - 0xfee0] ?? unknown;
  set(codes, '⁄∕', '/');
  set(codes, '¹²³⁴⁵⁶⁷⁸⁹⁰', '^');
  set(codes, '\t\n\v\f\r \u00a0\u0085\u1680\u202f\u205f\u3000', ' ');
  for (let code = 0x2000; code <= 0x200a; code++) codes[code] = space;
  codes[0x2028] = space;
  codes[0x2029] = space;
  codes.fill(dropped, 0x300, 0x370);
  set(codes, '*\\\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', '');
  markCapitals(codes);
  // No Vietnamese word has one: it is a B that a scan rounded.
  codes['ß'.charCodeAt(0)] = 0x62 | capitalBit;
  return codes;
}

function foldLetters(codes: Uint8Array, first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    if (base >= 0x41 && base <= 0x5a) codes[code] = base + 0x20;
    else if (base >= 0x61 && base <= 0x7a) codes[code] = base;
  }
}

function set(codes: Uint8Array, characters: string, as: string): void {
  const code = as === '' ? dropped : as.charCodeAt(0);
  for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = code;
}

function markCapitals(codes: Uint8Array): void {
  for (const [first, last] of [
    [0x41, 0x24f],
    [0x400, 0x42f],
    [0x1e00, 0x1eff],
    [0xff21, 0xff3a],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (letter !== letter.toLowerCase()) codes[code] = (codes[code] ?? unknown) | capitalBit;
    }
  }
}
