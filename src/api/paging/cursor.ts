import { CancuError } from '../../errors/cancu-error.js';

/**
 * A cursor (con trỏ trang): the keys of the row that it stands at, so that the next page begins right after that row
 * whatever was written meanwhile. Opaque to clients.
 *
 * @example decodeCursor(encodeCursor(['2022-11-17|tw/nq/28/2022-11-17']), 1)[0] // '2022-11-17|tw/nq/28/2022-11-17'
 */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys in a cursor.
 *
 * @throws CancuError `CURSOR_INVALID` when it is none of this list
 */
export function decodeCursor(cursor: string, count: number): readonly string[] {
  const keys = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(keys) || keys.length !== count || !keys.every((key) => typeof key === 'string')) {
    throw new CancuError('CURSOR_INVALID');
  }
  return keys;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
