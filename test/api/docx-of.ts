import { makeDocx, paragraph } from '../reading/make-docx.js';

/** A .docx with one paragraph for each line of `text`, which must hold no markup. */
export function docxOf(text: string): Blob {
  const body = text.split('\n').map((line) => paragraph(line));
  return new Blob([Uint8Array.from(makeDocx(body.join('')))]);
}
