import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { CancuError } from '../../errors/cancu-error.js';
import { type CitationsFold, type Fold, noFold, type RelatedFold } from '../../graph/read/fold.js';
import type { RelationAsked } from '../../graph/read/related-documents.js';
import { sortKeyPage } from '../paging/page.js';
import { maxPageSize } from '../paging/page-size.js';
import { citationsPage } from './citations-page.js';
import type { CitationsArguments, ImplementersArguments } from './document-arguments.js';
import { plainDocumentFilter } from './document-filter-input.js';
import { relationFields } from './relation-fields.js';

// What lies deeper, or is more, is read by statements of its own.
const maxDepth = 2;
const maxSubqueries = 8;

/**
 * The pages that a query selects of documents, to be read with the documents themselves. Only a matter of speed: what is
 * not folded in — because it is too deep, filtered by status, or wrong and about to be refused — is read when it is
 * resolved.
 *
 * @param isConnection whether the field that is resolved is a list of documents, or one document
 */
export function foldOfSelection(info: GraphQLResolveInfo, isConnection: boolean): Fold {
  const tree = parseResolveInfo(info);
  if (!isTree(tree)) return noFold;
  const documents = isConnection ? documentsOf(tree) : [tree];
  return foldOf(documents, maxDepth, { subqueries: maxSubqueries });
}

/** How many more subqueries the statement may have. */
interface Room {
  subqueries: number;
}

function foldOf(documents: readonly ResolveTree[], depth: number, room: Room): Fold {
  const fields = documents.flatMap((tree) => Object.values(tree.fieldsByTypeName.Document ?? {}));
  const related: RelatedFold[] = [];
  const citations: CitationsFold[] = [];
  for (const field of fields) {
    const asked = relationAskedBy(field);
    if (asked === null && field.name !== 'citations') continue;
    if (room.subqueries === 0 || !isPage(field)) continue;
    room.subqueries--;
    try {
      if (asked === null) citations.push(citationsFold(field));
      else related.push(relatedFold(field, asked, depth, room));
    } catch (error) {
      // A cursor that is none: refused when the field is resolved.
      if (!(error instanceof CancuError)) throw error;
    }
  }
  return { related, citations };
}

function relationAskedBy({ name, args }: ResolveTree): RelationAsked | null {
  const known: Readonly<Record<string, RelationAsked>> = relationFields;
  return args.transitive === true ? null : (known[name] ?? null);
}

/** Whether the field asks for a page that will not be refused, by a filter that is known without asking. */
function isPage({ args }: ResolveTree): boolean {
  const { first, filter } = args;
  const isSmall =
    first === undefined || first === null || (Number(first) >= 0 && Number(first) <= maxPageSize);
  return isSmall && !(isRecord(filter) && filter.status);
}

function relatedFold(field: ResolveTree, asked: RelationAsked, depth: number, room: Room): RelatedFold {
  const args: ImplementersArguments = field.args;
  return {
    asked,
    filter: plainDocumentFilter(args.filter),
    page: sortKeyPage(args, 'DESC').request,
    inner: depth > 1 ? foldOf(documentsOf(field), depth - 1, room) : noFold,
  };
}

function citationsFold(field: ResolveTree): CitationsFold {
  const args: CitationsArguments = field.args;
  const nodes = nodesOf(field, 'CitationConnection', 'CitationEdge');
  const selected = nodes.flatMap((node) => Object.values(node.fieldsByTypeName.Citation ?? {}));
  const { request } = citationsPage(args);
  return { ...request, withCited: selected.some(({ name }) => name === 'refersTo') };
}

function documentsOf(connection: ResolveTree): readonly ResolveTree[] {
  return nodesOf(connection, 'DocumentConnection', 'DocumentEdge');
}

/** What is selected of the objects on a page: under `nodes`, and under `node` of `edges`. */
function nodesOf(connection: ResolveTree, connectionType: string, edgeType: string): readonly ResolveTree[] {
  const fields = Object.values(connection.fieldsByTypeName[connectionType] ?? {});
  const edges = fields.filter(({ name }) => name === 'edges');
  return [
    ...fields.filter(({ name }) => name === 'nodes'),
    ...edges
      .flatMap((edge) => Object.values(edge.fieldsByTypeName[edgeType] ?? {}))
      .filter(({ name }) => name === 'node'),
  ];
}

function isTree(parsed: ReturnType<typeof parseResolveInfo>): parsed is ResolveTree {
  return isRecord(parsed) && 'fieldsByTypeName' in parsed;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
