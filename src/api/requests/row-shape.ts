import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { RowShape } from '../../graph/read/fold.js';

// What the resolver of a field reads of the row, where that is not the property of the same name.
const documentFields: Readonly<Record<string, readonly (keyof DocumentRow)[]>> = {
  cursor: ['sortKey'],
  startCursor: ['sortKey'],
  endCursor: ['sortKey'],
  citations: ['held', 'sortKey'],
  text: ['held'],
  sources: ['held'],
  type: ['typeKey', 'typeName'],
  issuer: ['bodyId'],
  issuerName: ['issuer'],
  place: ['placeId'],
  provenance: ['inRegistry', 'basis', 'source', 'note', 'checkedOn'],
  validity: [
    'formerIds',
    'issuedOn',
    'effectiveOn',
    'expiresOn',
    'inRegistry',
    'basis',
    'source',
    'note',
    'checkedOn',
  ],
  excerpt: ['title', 'name', 'held'],
};
const citationFields: Readonly<Record<string, readonly (keyof CitationRow)[]>> = {
  cursor: ['sortKey'],
  startCursor: ['sortKey'],
  endCursor: ['sortKey'],
  document: ['citingId'],
  refersTo: ['citedId'],
  quote: ['text'],
  source: ['sourceId'],
  change: ['changeKind', 'changeScope', 'changeEffectiveOn'],
  mayReferTo: ['mayReferToIds'],
};
/** Fields of an edge that show what relates its document; `edges` alone do not. */
const relationFields = ['roles', 'citations', 'secondHand', 'chain'];

const shapes = new WeakMap<OperationDefinitionNode, RowShape>();

/**
 * What of each row the operation needs: every field that it names anywhere, whatever it names it of. So all rows of one
 * request hold the same, and a row that was read for one field serves the others.
 */
export function rowShapeOf({ operation, fragments }: GraphQLResolveInfo): RowShape {
  const known = shapes.get(operation);
  if (known) return known;
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
  }
  const shape: RowShape = {
    documents: new Set([...names].flatMap((name) => [name, ...(documentFields[name] ?? [])])),
    citations: new Set([...names].flatMap((name) => [name, ...(citationFields[name] ?? [])])),
    relations: names.has('edges') && relationFields.some((name) => names.has(name)),
  };
  shapes.set(operation, shape);
  return shape;
}
