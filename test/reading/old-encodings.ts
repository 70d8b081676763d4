/**
 * Vietnamese text as it was typed in the old fonts, written down here apart from the reader's own tables: the codes
 * were taken from the published code charts of TCVN 5712:1993 and of VNI.
 */
const tcvn3Codes =
  'à=µ ả=¶ ã=· á=¸ ạ=¹ ă=¨ ằ=» ẳ=¼ ẵ=½ ắ=¾ ặ=Æ â=© ầ=Ç ẩ=È ẫ=É ấ=Ê ậ=Ë è=Ì ẻ=Î ẽ=Ï é=Ð ẹ=Ñ ê=ª ề=Ò ể=Ó ễ=Ô ế=Õ ệ=Ö ì=× ỉ=Ø ĩ=Ü í=Ý ị=Þ ò=ß ỏ=á õ=â ó=ã ọ=ä ô=« ồ=å ổ=æ ỗ=ç ố=è ộ=é ơ=¬ ờ=ê ở=ë ỡ=ì ớ=í ợ=î ù=ï ủ=ñ ũ=ò ú=ó ụ=ô ư=\u00ad ừ=õ ử=ö ữ=÷ ứ=ø ự=ù ỳ=ú ỷ=û ỹ=ü ý=ý ỵ=þ đ=® Ă=¡ Â=¢ Ê=£ Ô=¤ Ơ=¥ Ư=¦ Đ=§';

const vniCodes =
  'á=aù à=aø ả=aû ã=aõ ạ=aï ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä í=í ì=ì ỉ=æ ĩ=ó ị=ò ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î đ=ñ';

/** `text` in TCVN3. A marked capital has no code of its own and becomes the small letter, as in a capital font. */
export function toTcvn3(text: string): string {
  return encode(text, new Map(pairsOf(tcvn3Codes)), (letter) => letter.toLowerCase());
}

/** `text` in VNI-Windows. */
export function toVni(text: string): string {
  const small = pairsOf(vniCodes);
  const codes = new Map([
    ...small,
    ...small.map(([letter, code]) => [letter.toUpperCase(), code.toUpperCase()] as const),
  ]);
  return encode(text, codes, (letter) => letter);
}

/** The bytes of text in windows-1252, or in any one-byte code that is written here as Latin-1. */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function encode(
  text: string,
  codes: ReadonlyMap<string, string>,
  otherwise: (letter: string) => string,
): string {
  return [...text.normalize('NFC')]
    .map(
      (letter) =>
        codes.get(letter) ?? (letter > '\u007f' ? (codes.get(otherwise(letter)) ?? letter) : letter),
    )
    .join('');
}

function pairsOf(codes: string): (readonly [string, string])[] {
  return codes.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const);
}
