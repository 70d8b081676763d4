import type { DocumentId } from '../documents/document-id.js';

/** The place for which a central office signs where its code has namesakes in the provinces. */
const centre = 'trung-uong';

/**
 * Whether the body that issued `by` could have amended, replaced or repealed `target`: a document is changed by the
 * body that issued it or one above it (Luật Ban hành văn bản quy phạm pháp luật 2015, Điều 12; the Party holds to the
 * same). A province that writes "Quy định số 114-QĐ/TW, thay cho Quy định số 205-QĐ/TW" reports a change and makes none.
 *
 * Only what the ids tell for certain is refused: a local body's act on a central document, and a body's act on one of
 * the place around it. Bodies of different places are let be, because merged provinces change what their parts issued.
 */
export function mayChange(by: DocumentId, target: DocumentId): boolean {
  const [acting, acted] = [placeOf(by), placeOf(target)];
  if (acting === null || acted === null || acting === '') return true;
  return acted !== '' && !acting.startsWith(`${acted}.`);
}

/** The place in an id's series, empty for the centre; null for a document that is known by name or by its file only. */
function placeOf(id: DocumentId): string | null {
  const series = id.slice(0, id.indexOf('/'));
  if (series === 'name' || series === 'text') return null;
  const [, ...place] = (series.split('~')[0] ?? '').split('.');
  return place[0] === centre ? '' : place.join('.');
}
