/** A piece of text on a page: points from the left and the lower edge, size in points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/**
 * A PDF with one page for each list of pieces. The font is named only, not embedded; a ToUnicode map gives every
 * character, so that Vietnamese is read as word processors write it.
 */
export function makePdf(pages: readonly (readonly PdfPiece[])[], trailer = ''): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(characters.map((character, at) => [character, hex(at + 1)]));
  const map = characters.map((character) => `<${codes.get(character)}> <${utf16(character)}>`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Times-Roman /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times-Roman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Times-Roman /Flags 4 >> >>',
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${characters.length} beginbfchar\n${map}\nendbfchar endcmap end`,
    ),
    ...pages.flatMap((pieces, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      stream(
        pieces
          .map(({ text, x, y, size = 14 }) => {
            const shown = [...text].map((character) => codes.get(character)).join('');
            return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${shown}> Tj ET`;
          })
          .join('\n'),
      ),
    ]),
  ];
  return assemble(objects, trailer);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(character: string): string {
  return [...character].map((unit) => hex(unit.charCodeAt(0))).join('');
}
