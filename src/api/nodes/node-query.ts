import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { parseDocumentId } from '../../documents/document-id.js';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import type { RequestContext } from '../requests/request-context.js';
import { Node } from '../schema/node.js';

type NodeRow =
  | (DocumentRow & { readonly __typename: 'Document' })
  | (CitationRow & { readonly __typename: 'Citation' })
  | (BodyRow & { readonly __typename: 'Body' });

// Ids tell their kind: `<sha256>:c<index>`; a document's has a slash, a body's has none.
const citationId = /^[0-9a-f]{64}:c\d+$/;

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id: a document, a citation or a body; null when nothing has (nút).',
  })
  async node(
    @Arg('id', () => ID, { description: 'Id of a document, a citation or a body.' }) id: string,
    @Ctx() { reads }: RequestContext,
  ): Promise<NodeRow | null> {
    if (citationId.test(id)) return tagged('Citation', await reads.citation(id));
    if (parseDocumentId(id) !== null) return tagged('Document', await reads.document(id));
    return tagged('Body', await reads.body(id));
  }
}

function tagged<Name extends string, Row extends object>(__typename: Name, row: Row | undefined) {
  return row === undefined ? null : { ...row, __typename };
}
