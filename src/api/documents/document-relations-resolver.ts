import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { RequestContext } from '../requests/request-context.js';
import { Document } from './document.js';
import { FilteredPageArguments, ImplementersArguments } from './document-arguments.js';
import { DocumentConnection, type DocumentPage } from './document-connection.js';
import { implementersPage, relatedPage } from './related-page.js';
import { relationFields } from './relation-fields.js';

/** The documents related to a document, each list a page with its evidence. */
@Resolver(() => Document)
export class DocumentRelationsResolver {
  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that it cites, newest first (văn bản được dẫn chiếu).',
  })
  cites(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.cites, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that cite it, newest first (văn bản dẫn chiếu đến nó).',
  })
  citedBy(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.citedBy, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that it is made to carry out, newest first (thực hiện văn bản nào).',
  })
  implements(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.implements, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents made to carry it out, newest first (văn bản thực hiện nó).',
  })
  implementedBy(
    @Root() document: DocumentRow,
    @Args(() => ImplementersArguments) args: ImplementersArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return args.transitive
      ? implementersPage(document, args, args.filter, context)
      : relatedPage(document, relationFields.implementedBy, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that its preamble rests on, newest first (căn cứ ban hành).',
  })
  basis(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.basis, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents whose preamble rests on it, newest first (làm căn cứ cho văn bản nào).',
  })
  basisFor(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.basisFor, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents whose carrying out it reviews (sơ kết, tổng kết văn bản nào).',
  })
  reviews(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.reviews, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that review how it was carried out (văn bản sơ kết, tổng kết nó).',
  })
  reviewedBy(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.reviewedBy, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that it is attached to (ban hành kèm theo văn bản nào).',
  })
  attachedTo(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.attachedTo, args, args.filter, context);
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents attached to it (văn bản ban hành kèm theo).',
  })
  attachments(
    @Root() document: DocumentRow,
    @Args(() => FilteredPageArguments) args: FilteredPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<DocumentPage> {
    return relatedPage(document, relationFields.attachments, args, args.filter, context);
  }
}
