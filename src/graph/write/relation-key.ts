import type { DocumentId } from '../../documents/document-id.js';
import { type RelationKind, relationKinds } from '../../resolution/resolution-types.js';

/** One relation of one pair of documents. */
export interface RelationKey {
  readonly kind: RelationKind;
  readonly from: DocumentId;
  readonly to: DocumentId;
}

/**
 * A relation as one text, as citations that tell of it keep it.
 *
 * @example relationText({ kind: 'IMPLEMENTS', from: 'tu.dong-nai/kh/230/2023-03-10', to: 'tw/nq/28/2022-11-17' })
 * // 'IMPLEMENTS|tu.dong-nai/kh/230/2023-03-10|tw/nq/28/2022-11-17'
 */
export function relationText({ kind, from, to }: RelationKey): string {
  return `${kind}|${from}|${to}`;
}

/** The reverse of {@link relationText}. */
export function relationOfText(text: string): RelationKey {
  const [name = '', from = '', to = ''] = text.split('|');
  const kind = relationKinds.find((known) => known === name);
  if (!kind) throw new RangeError(`not a relation: ${text}`);
  // Made by `relationText`, of ids.
  return { kind, from: from as DocumentId, to: to as DocumentId };
}
