import { createHash, timingSafeEqual } from 'node:crypto';
import { CancuError } from '../../errors/cancu-error.js';

/** Lets an editor pass, and nobody else. */
export interface EditorAccess {
  /** @throws CancuError EDITOR_NOT_CONFIGURED, EDITOR_TOKEN_MISSING, EDITOR_TOKEN_WRONG */
  require(): void;
}

/**
 * Whether one who sends this `Authorization` header may change the graph (quyền biên tập). Digests are compared in
 * constant time, so that neither a token's letters nor its length can be guessed from how long the answer takes.
 *
 * @param token the server's own; null: nobody may
 */
export function editorAccess(token: string | null, authorization: string | undefined): EditorAccess {
  return {
    require: () => {
      if (token === null) throw new CancuError('EDITOR_NOT_CONFIGURED');
      const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
      if (given === undefined) throw new CancuError('EDITOR_TOKEN_MISSING');
      if (!timingSafeEqual(digestOf(given), digestOf(token))) throw new CancuError('EDITOR_TOKEN_WRONG');
    },
  };
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
