import { foldMarks } from '../../documents/fold.js';

/** A body's name for comparison: the term and "Đảng" aside. */
export function plainBody(name: string): string {
  let plain = known.get(name);
  if (plain === undefined) {
    plain = makePlain(name);
    if (known.size > 2000) known.clear();
    known.set(name, plain);
  }
  return plain;
}

/** The same few bodies are compared again and again. */
const known = new Map<string, string>();

function makePlain(name: string): string {
  return foldMarks(name)
    .replace(/\(?khoa [ivx]+\)?|\bdang\b(?! bo)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
