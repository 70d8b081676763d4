import { IsInt, Length, Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CancuError } from '../../errors/cancu-error.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { findLinksBetween, findNeighbours } from '../../graph/read/read-neighbourhood.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { Document } from '../documents/document.js';
import { Relation } from '../relations/relation.js';
import type { RequestContext } from '../requests/request-context.js';

const deepest = 3;
const maxDocuments = 300;
const linksPerDocument = 10;

@ObjectType('Subgraph', {
  description: 'Some documents and every relation between them (một phần của mạng văn bản).',
})
export class Subgraph {
  @Field(() => Document, { description: 'The document in the middle (văn bản trung tâm).' })
  readonly root!: DocumentRow;

  @Field(() => [Document], {
    description: 'The documents, the one in the middle first, then the nearest and newest (các văn bản).',
  })
  readonly nodes!: readonly DocumentRow[];

  @Field(() => [Relation], { description: 'The relations between them (các quan hệ).' })
  readonly links!: readonly RelationRow[];

  @Field(() => Boolean, { description: 'True when there is more than is shown (bị cắt bớt).' })
  readonly truncated!: boolean;
}

@ArgsType()
export class NeighbourhoodArguments {
  @Field(() => ID, { description: 'Id of the document in the middle (văn bản trung tâm).' })
  @Length(1, 300)
  readonly id!: string;

  @Field(() => Int, {
    defaultValue: 1,
    description: `How many relations away at most, 1 to ${deepest} (số bước tối đa).`,
  })
  @IsInt()
  @Min(1)
  @Max(deepest)
  readonly depth!: number;

  @Field(() => Int, {
    defaultValue: 150,
    description: `How many documents at most, 1 to ${maxDocuments}; past 300 no picture can be read (số văn bản tối đa).`,
  })
  @IsInt()
  @Min(1)
  @Max(maxDocuments)
  readonly limit!: number;
}

@Resolver()
export class NeighbourhoodQuery {
  @Query(() => Subgraph, {
    description: 'The documents around one document and how they relate, for a picture (vùng lân cận).',
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArguments) { id, depth, limit }: NeighbourhoodArguments,
    @Ctx() { graph, reads }: RequestContext,
  ): Promise<Subgraph> {
    const root = await reads.document(id);
    if (!root) throw new CancuError('DOCUMENT_NOT_FOUND', { id });
    // `limit` counts the document in the middle; one more tells whether something is left out.
    const near = await findNeighbours(graph, root.id, depth, limit);
    const nodes = [root, ...near.slice(0, limit - 1).map(({ document }) => document)];
    const maxLinks = limit * linksPerDocument;
    const ids = nodes.map((document) => document.id);
    const links = await findLinksBetween(graph, ids, maxLinks + 1);
    return {
      root,
      nodes,
      links: links.slice(0, maxLinks),
      truncated: near.length > limit - 1 || links.length > maxLinks,
    };
  }
}
