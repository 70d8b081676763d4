import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Document } from './document.js';
import { DocumentConnection, type DocumentPage } from './document-connection.js';

@Resolver(() => DocumentConnection)
export class DocumentConnectionResolver {
  @FieldResolver(() => [Document])
  nodes(@Root() page: DocumentPage): readonly DocumentRow[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: DocumentPage): Promise<number> {
    return page.countAll();
  }
}
