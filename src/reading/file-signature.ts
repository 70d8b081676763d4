/** What the first bytes of a file say that it is. */
export type Signature =
  | { readonly kind: 'pdf' | 'zip' | 'ole' }
  | { readonly kind: 'image' | 'unreadable'; readonly name: string };

interface SignatureRow {
  readonly starts: readonly number[];
  readonly signature: Signature;
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Known beginnings of files. Data of other kinds is found out by its control characters. */
const rows: readonly SignatureRow[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], signature: { kind: 'zip' } },
  { starts: [0x50, 0x4b, 0x05, 0x06], signature: { kind: 'zip' } },
  { starts: [0x50, 0x4b, 0x07, 0x08], signature: { kind: 'zip' } },
  { starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], signature: { kind: 'ole' } },
  { starts: [0x89, ...ascii('PNG')], signature: { kind: 'image', name: 'PNG' } },
  { starts: [0xff, 0xd8, 0xff], signature: { kind: 'image', name: 'JPEG' } },
  { starts: ascii('GIF8'), signature: { kind: 'image', name: 'GIF' } },
  { starts: [...ascii('II*'), 0], signature: { kind: 'image', name: 'TIFF' } },
  { starts: [...ascii('MM'), 0, 0x2a], signature: { kind: 'image', name: 'TIFF' } },
  { starts: ascii('{\\rtf'), signature: { kind: 'unreadable', name: 'RTF' } },
  { starts: ascii('Rar!'), signature: { kind: 'unreadable', name: 'RAR' } },
  { starts: [...ascii('7z'), 0xbc, 0xaf], signature: { kind: 'unreadable', name: '7z' } },
  { starts: [0xff, 0xfe, 0, 0], signature: { kind: 'unreadable', name: 'UTF-32' } },
  { starts: [0, 0, 0xfe, 0xff], signature: { kind: 'unreadable', name: 'UTF-32' } },
  { starts: [0x1f, 0x8b], signature: { kind: 'unreadable', name: 'gzip' } },
];

/** PDF readers accept up to this many bytes of mail header or rubbish before `%PDF-`. */
const pdfSearch = 1024;

/** The kind of file that `bytes` begin, or null for what may be text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const row = rows.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (row) return row.signature;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfSearch));
  return head.includes('%PDF-') ? { kind: 'pdf' } : null;
}
