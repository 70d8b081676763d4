import type { IsoDate } from '../../documents/iso-date.js';
import type { HoldingRow } from './source-rows.js';

/** What the graph knows of one holding of a document, as far as the document's own node needs it. */
export interface HoldingHead {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly hasText: boolean;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly issuedOn: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly recipients: readonly string[];
}

/** Of several copies of one document, the one that it is shown by: with text, with the fullest head, then by id. */
export function bestHolding(holdings: readonly HoldingHead[]): HoldingHead | null {
  const [best] = [...holdings].sort(
    (a, b) =>
      Number(b.hasText) - Number(a.hasText) ||
      fullness(b) - fullness(a) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  return best ?? null;
}

function fullness(head: HoldingHead): number {
  const stated = [head.type, head.issuer, head.title, head.issuedOn, head.signer, head.effectiveOn];
  return stated.filter((value) => value !== null).length + Math.min(head.recipients.length, 1);
}

/** The head of a holding as its node keeps it. `hasText`: its file is held with its words. */
export function headOf(row: HoldingRow, hasText: boolean): HoldingHead {
  const { id, sourceId, start, end, type, issuer, title, issuedOn, effectiveOn, signer, signerTitle } = row;
  const { recipients } = row;
  const head = { type, issuer, title, issuedOn, effectiveOn, signer, signerTitle, recipients };
  return { id, sourceId, start, end, hasText, ...head };
}
