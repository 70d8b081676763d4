/** Hands a file to the reader, under that name. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file about a document: its id, with what file systems do not take replaced. */
export function fileName(id: string, what: string, extension: string): string {
  return `${id.replace(/[^\p{L}\p{N}.]+/gu, '-')}-${what}.${extension}`;
}
