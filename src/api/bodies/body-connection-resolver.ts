import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import { Body } from './body.js';
import { BodyConnection, type BodyPage } from './body-connection.js';

@Resolver(() => BodyConnection)
export class BodyConnectionResolver {
  @FieldResolver(() => [Body])
  nodes(@Root() page: BodyPage): readonly BodyRow[] {
    return page.edges.map(({ node }) => node);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() page: BodyPage): Promise<number> {
    return page.countAll();
  }
}
