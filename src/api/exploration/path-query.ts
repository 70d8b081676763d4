import { IsInt, Length, Max, Min } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { findPaths, type PathRow } from '../../graph/read/find-paths.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { type RelationKind, relationKinds } from '../../resolution/resolution-types.js';
import { Document } from '../documents/document.js';
import { Relation } from '../relations/relation.js';
import type { RequestContext } from '../requests/request-context.js';

const maxPaths = 5;
const longestPath = 8;

@ObjectType('Path', { description: 'A way from one document to another along relations (đường liên hệ).' })
export class Path {
  @Field(() => Int, { description: 'How many relations it has (độ dài).' })
  readonly length!: number;

  @Field(() => [Document], { description: 'The documents, from the first to the last (các văn bản).' })
  readonly documents!: PathRow['documents'];

  @Field(() => [Relation], {
    description:
      'The relations between each document and the next; `from` and `to` tell in which direction (các quan hệ).',
  })
  readonly relations!: PathRow['relations'];
}

@ArgsType()
export class PathArguments {
  @Field(() => ID, { description: 'Id of the first document (từ văn bản).' })
  @Length(1, 300)
  readonly from!: string;

  @Field(() => ID, { description: 'Id of the last document (đến văn bản).' })
  @Length(1, 300)
  readonly to!: string;

  @Field(() => Int, {
    defaultValue: 6,
    description: `How many relations a way may have at most, 1 to ${longestPath} (độ dài tối đa).`,
  })
  @IsInt()
  @Min(1)
  @Max(longestPath)
  readonly maxLength!: number;
}

@Resolver()
export class PathQuery {
  @Query(() => [Path], {
    description: `The shortest ways between two documents along relations of any kind and direction, at most ${maxPaths} (đường liên hệ giữa hai văn bản).`,
  })
  async path(
    @Args(() => PathArguments) { from, to, maxLength }: PathArguments,
    @Ctx() { graph, reads }: RequestContext,
  ): Promise<readonly Path[]> {
    const [first, last] = await Promise.all([reads.document(from), reads.document(to)]);
    if (!first || !last || first.id === last.id) return [];
    const ways = await findPaths(graph, first.id, last.id, maxLength);
    return distinctWays(ways)
      .slice(0, maxPaths)
      .map((way) => ({ ...way, length: way.relations.length }));
  }
}

/** One way for each row of documents, by the strongest relations that join them. */
function distinctWays(ways: readonly PathRow[]): readonly PathRow[] {
  const byDocuments = new Map<string, PathRow>();
  for (const way of ways) {
    const key = way.documents.map(({ id }) => id).join(' ');
    const known = byDocuments.get(key);
    byDocuments.set(key, known ? { ...way, relations: strongest(known.relations, way.relations) } : way);
  }
  return [...byDocuments.values()];
}

function strongest(one: readonly RelationRow[], other: readonly RelationRow[]): readonly RelationRow[] {
  return one.map((relation, index) => {
    const rival = other[index];
    return rival && strength(rival.kind) > strength(relation.kind) ? rival : relation;
  });
}

// What the kinds say of two documents grows from the bare citation on.
function strength(kind: RelationKind): number {
  return relationKinds.indexOf(kind);
}
