import { Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { CitationRow } from '../../graph/read/citation-row.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import { type AnomalyRow, countAnomalies, listAnomalies } from '../../graph/read/list-anomalies.js';
import { Citation } from '../citations/citation.js';
import { Document } from '../documents/document.js';
import { encodeCursor } from '../paging/cursor.js';
import { forwardPage, type Page, pageOf, withStart } from '../paging/page.js';
import { ForwardPageArguments } from '../paging/page-arguments.js';
import type { RequestContext } from '../requests/request-context.js';
import { enumType } from '../schema/enum-type.js';
import { relationKindEnum } from '../schema/enums.js';
import { PageInfo } from '../schema/page-info.js';

const anomalyKindEnum = enumType<AnomalyRow['kind']>(
  'AnomalyKind',
  'What cannot be as told (loại bất thường).',
  {
    'cites-later': 'A document cites, carries out or changes a younger one (dẫn văn bản ban hành sau).',
    'changes-itself': 'A document replaces, repeals or amends itself (tự thay thế).',
    'replaced-twice': 'Two documents each end the whole of a third (bị thay thế hai lần).',
    cycle: 'Documents carry out, rest on or end each other in a circle (vòng lặp).',
  },
);

@ObjectType('Anomaly', {
  description:
    'Relations that cannot all be as told: a sign of a misprint or a misreading. They stand, with their evidence (bất thường).',
})
export class Anomaly {
  @Field(() => ID, { description: 'Stable id.' })
  readonly id!: AnomalyRow['id'];

  @Field(() => anomalyKindEnum, { description: 'What cannot be (loại bất thường).' })
  readonly kind!: AnomalyRow['kind'];

  @Field(() => relationKindEnum, { description: 'The relation that runs so (quan hệ).' })
  readonly relation!: AnomalyRow['relation'];
}

@ObjectType('AnomalyEdge', { description: 'An anomaly on a page (bất thường).' })
export class AnomalyEdge {
  @Field(() => String, { description: 'Cursor of this edge (con trỏ trang).' })
  readonly cursor!: string;

  @Field(() => Anomaly, { description: 'The anomaly (bất thường).' })
  readonly node!: AnomalyRow;
}

type AnomalyPage = Page<AnomalyEdge>;

@ObjectType('AnomalyConnection', {
  simpleResolvers: true,
  description: 'A page of anomalies, by the documents that they are about (trang bất thường).',
})
export class AnomalyConnection {
  @Field(() => [AnomalyEdge], { description: 'The anomalies with their cursors.' })
  readonly edges!: readonly AnomalyEdge[];

  @Field(() => [Anomaly], { description: 'The anomalies alone.' })
  readonly nodes!: readonly AnomalyRow[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many anomalies there are; counted only when asked for (tổng số).' })
  readonly totalCount!: number;
}

@Resolver()
export class AnomaliesQuery {
  @Query(() => AnomalyConnection, {
    description:
      'What cannot be among the relations of documents, with the citations that say so (danh sách bất thường).',
  })
  async anomalies(
    @Args(() => ForwardPageArguments) args: ForwardPageArguments,
    @Ctx() { graph }: RequestContext,
  ): Promise<AnomalyPage> {
    const { size, after } = forwardPage(args);
    const read = (from: string, limit: number) => listAnomalies(graph, from, limit);
    const page = withStart({ size, after }, async () => (await read('', 1))[0]?.id);
    return pageOf(
      await read(after, size + 1),
      page,
      (node) => ({ cursor: encodeCursor([node.id]), node }),
      () => countAnomalies(graph),
    );
  }
}

@Resolver(() => Anomaly)
export class AnomalyResolver {
  @FieldResolver(() => [Document], {
    description:
      'The documents concerned: the citing one, then the cited; the replaced one, then its replacers; a circle in its order (văn bản liên quan).',
  })
  async documents(
    @Root() { documents }: AnomalyRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly DocumentRow[]> {
    const rows = await Promise.all(documents.map((id) => reads.document(id)));
    return rows.filter((row) => row !== undefined);
  }

  @FieldResolver(() => [Citation], { description: 'The citations that say so, at most 50 (nhân chứng).' })
  async citations(
    @Root() { witnesses }: AnomalyRow,
    @Ctx() { reads }: RequestContext,
  ): Promise<readonly CitationRow[]> {
    const citations = await Promise.all(witnesses.map((id) => reads.citation(id)));
    return citations.filter((citation) => citation !== undefined);
  }
}
