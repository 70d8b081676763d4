/**
 * VNI-Windows (fonts VNI-Times and its kin): a base letter followed by a mark letter. A row is what the mark
 * letters mean after the letters named; tones in the order sắc, huyền, hỏi, ngã, nặng.
 */
const combining = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const circumflex = '\u0302';
const breve = '\u0306';

const markRows: readonly {
  readonly bases: string;
  readonly quality: string;
  readonly plain: string;
  readonly tones: string;
}[] = [
  { bases: 'aeouyôö', quality: '', plain: '', tones: 'ùøûõï' },
  { bases: 'aeo', quality: circumflex, plain: 'â', tones: 'áàåãä' },
  { bases: 'a', quality: breve, plain: 'ê', tones: 'éèúüë' },
];

/** Letters that stand alone: ơ, ư and đ, i with its tones, and ỵ. */
const singles: ReadonlyMap<string, string> = new Map(
  Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }).flatMap(
    ([code, letter]) => [[code, letter] as const, [code.toUpperCase(), letter.toUpperCase()] as const],
  ),
);

const pairs: ReadonlyMap<string, string> = new Map(
  markRows.flatMap(({ bases, quality, plain, tones }) =>
    [...bases].flatMap((base) => {
      const letter = singles.get(base) ?? base;
      const marked = [...tones].map(
        (mark, index) => [base + mark, letter + quality + combining[index]] as const,
      );
      return plain ? [...marked, [base + plain, letter + quality] as const] : marked;
    }),
  ),
);

/**
 * VNI text, decoded as windows-1252, as Unicode.
 *
 * @example fromVni('Nghò quyeát') // 'Nghị quyết'
 */
export function fromVni(text: string): string {
  return text.replace(
    /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/gi,
    (whole, base?: string, mark?: string) => {
      if (base === undefined || mark === undefined) return singles.get(whole) ?? whole;
      const pair = pairs.get((base + mark).toLowerCase());
      if (pair === undefined) return (singles.get(base) ?? base) + (singles.get(mark) ?? mark);
      return (base === base.toLowerCase() ? pair : pair.toUpperCase()).normalize('NFC');
    },
  );
}
