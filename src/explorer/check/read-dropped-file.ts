import type { Subject } from './checked.js';

/** Files that are text as they stand. */
const plainText = /\.(txt|md|markdown)$/i;

/** A file as something to check: its text where a browser can tell it, else the file itself, which the server reads. */
export async function readDroppedFile(file: File): Promise<Subject> {
  if (plainText.test(file.name)) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      return { kind: 'text', text, name: file.name };
    } catch {
      // An old Vietnamese encoding: the server knows them.
    }
  }
  return { kind: 'file', file };
}
