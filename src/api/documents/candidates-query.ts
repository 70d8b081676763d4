import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { findChoice } from '../../graph/read/find-choice.js';
import type { RequestContext } from '../requests/request-context.js';
import { Document } from './document.js';

@Resolver()
export class CandidatesQuery {
  @Query(() => [Document], {
    description:
      'The documents that a former id may mean now, newest first, where `document` answers DOCUMENT_ID_SHARED; none for every other id (các khả năng của một mã cũ).',
  })
  async candidates(
    @Arg('id', () => ID, { description: 'A former id: `tw/nq/28/undated`.' }) id: string,
    @Ctx() { graph, reads }: RequestContext,
  ): Promise<readonly DocumentRow[]> {
    const ids = await findChoice(graph, id);
    const documents = await Promise.all(ids.map((each) => reads.document(each)));
    return documents.filter((document) => document !== undefined);
  }
}
