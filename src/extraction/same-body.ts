import { foldMarks } from '../documents/fold.js';

/** A body's name for comparison: the term and "Đảng" aside. */
export function plainBody(name: string): string {
  return foldMarks(name)
    .replace(/\(?khoa [ivx]+\)?|\bdang\b(?! bo)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
