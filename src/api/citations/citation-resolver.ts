import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { Document } from '../documents/document.js';
import type { RequestContext } from '../requests/request-context.js';
import { Citation } from './citation.js';
import { CitationRepair, StatedChange } from './citation-change.js';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Document, { description: 'The citing document: the witness (văn bản dẫn chiếu).' })
  document(
    @Root() { citingId }: CitationRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | undefined> {
    return reads.document(citingId);
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that it means; null when it is ambiguous (văn bản được dẫn chiếu).',
  })
  async refersTo(
    @Root() { citedId }: CitationRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<DocumentRow | undefined | null> {
    return citedId === null ? null : reads.document(citedId);
  }

  @FieldResolver(() => [Document], {
    description: 'The documents that it may mean, best first, when it is ambiguous (các khả năng).',
  })
  async mayReferTo(
    @Root() { mayReferToIds }: CitationRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly DocumentRow[]> {
    const documents = await Promise.all(mayReferToIds.map((id) => reads.document(id)));
    return documents.filter((document) => document !== undefined);
  }

  @FieldResolver(() => StatedChange, {
    nullable: true,
    description: 'What the text says it does to the cited document, in a change clause (thay đổi).',
  })
  change(@Root() citation: CitationRow): StatedChange | null {
    if (citation.changeKind === null) return null;
    return {
      kind: citation.changeKind,
      scope: citation.changeScope,
      effectiveOn: citation.changeEffectiveOn,
    };
  }

  @FieldResolver(() => [CitationRepair], { description: 'What was read for what (chỗ đọc lại).' })
  repairs(@Root() citation: CitationRow): readonly CitationRepair[] {
    return citation.repairs === null ? [] : JSON.parse(citation.repairs);
  }
}
