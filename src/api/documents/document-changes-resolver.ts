import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { OnlyRelatedRow, RelatedRow, RelationAsked } from '../../graph/read/related-documents.js';
import { everySortKey } from '../../graph/read/sort-key-range.js';
import { maxPageSize } from '../paging/page-size.js';
import { Change } from '../relations/change.js';
import type { RequestContext } from '../requests/request-context.js';
import { Document } from './document.js';

// Changes are few: no document is amended a hundred times, so that they are lists and not pages.
const page = { range: everySortKey, order: 'ASC', limit: maxPageSize } as const;

/** What a document changes, and what changes it. */
@Resolver(() => Document)
export class DocumentChangesResolver {
  @FieldResolver(() => [Change], { description: 'What it replaces, oldest first (thay thế văn bản nào).' })
  replaces(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'REPLACES', ask: 'targets' }, context);
  }

  @FieldResolver(() => [Change], { description: 'What replaces it, oldest first (bị văn bản nào thay thế).' })
  replacedBy(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'REPLACES', ask: 'sources' }, context);
  }

  @FieldResolver(() => [Change], { description: 'What it amends, oldest first (sửa đổi văn bản nào).' })
  amends(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'AMENDS', ask: 'targets' }, context);
  }

  @FieldResolver(() => [Change], { description: 'What amends it, oldest first (bị văn bản nào sửa đổi).' })
  amendedBy(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'AMENDS', ask: 'sources' }, context);
  }

  @FieldResolver(() => [Change], { description: 'What it repeals, oldest first (bãi bỏ văn bản nào).' })
  repeals(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'REPEALS', ask: 'targets' }, context);
  }

  @FieldResolver(() => [Change], { description: 'What repeals it, oldest first (bị văn bản nào bãi bỏ).' })
  repealedBy(@Root() document: DocumentRow, @Ctx() context: RequestContext): Promise<readonly RelatedRow[]> {
    return changes(document, { kind: 'REPEALS', ask: 'sources' }, context);
  }
}

async function changes(
  { id }: DocumentRow,
  asked: RelationAsked,
  { reads }: RequestContext,
): Promise<readonly RelatedRow[]> {
  const rows = (await reads.related.load(id, { asked, filter: {}, page })) ?? [];
  return rows.filter(hasRelation);
}

function hasRelation(row: OnlyRelatedRow): row is RelatedRow {
  return row.relation !== null;
}
