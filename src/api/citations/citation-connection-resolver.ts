import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import { Citation } from './citation.js';
import { CitationConnection, type CitationPage } from './citation-connection.js';

@Resolver(() => CitationConnection)
export class CitationConnectionResolver {
  @FieldResolver(() => [Citation])
  nodes(@Root() page: CitationPage): readonly CitationRow[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: CitationPage): Promise<number> {
    return page.countAll();
  }
}
