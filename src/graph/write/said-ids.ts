import type { Sha256 } from '../../documents/source.js';
import type { Witness } from '../../resolution/resolution-types.js';

/** Id of the `Holding` node of the document at `index` in a source. */
export function holdingId(source: Sha256, index: number): string {
  return `${source}:${index}`;
}

/** Id of the `Citation` node of the citation at `index` in a source. */
export function citationId(source: Sha256, index: number): string {
  return `${source}:c${index}`;
}

/**
 * Id of the node that a witness stands for.
 *
 * @example saidId({ source: 'ab…', kind: 'citation', index: 4 }) // 'ab…:c4'
 */
export function saidId(witness: Witness): string {
  return witness.kind === 'citation'
    ? citationId(witness.source, witness.index)
    : holdingId(witness.source, witness.index);
}
