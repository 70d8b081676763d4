import { encodeCursor } from '../../src/api/paging/cursor.js';
import type { Graph } from '../../src/graph/connection/graph.js';
import { hubId, rootId } from './graph-files.js';

/** A GraphQL request. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One thing that users ask, as this API and as @neo4j/graphql are asked it. */
export interface Question {
  readonly name: string;
  /** Several requests of the same form, so that no answer is always the same one. */
  readonly requests: readonly Request[];
  /** The same for @neo4j/graphql; null where it has no such query. */
  readonly peerRequests: readonly Request[] | null;
}

const pageSize = 20;
/** The page of the hub that is asked for, where it has so many. */
const deepestPage = 500;
const variants = 40;

/** The questions of the measurement, over the documents that the graph holds. */
export async function questionsOn(graph: Graph): Promise<readonly Question[]> {
  const documents = await idsOf(graph, variants);
  const positions = await hubPositions(graph);
  const ids = documents.map((id) => ({ id }));
  const starts = positions.list.map((after) => ({ after: encodeCursor([after]) }));
  return [
    question('document + citations', ids, documentWithCitations, peerDocumentWithCitations),
    question('list of 50 with citations', starts, listWithCitations, peerListWithCitations, (_, index) => ({
      offset: 50 * (index + 1),
    })),
    question('two hops', ids, twoHops, peerTwoHops),
    question('hub, page 1', [{ id: hubId }], hubFirst, peerHub),
    question(
      `hub, page ${positions.deepPage}`,
      [{ id: hubId, after: encodeCursor([positions.deep]) }],
      hubNext,
      peerHub,
      () => ({ id: hubId, after: offsetCursor(pageSize * (positions.deepPage - 1) - 1) }),
    ),
    question(
      'hub, a page of undated ones',
      [{ id: hubId, after: encodeCursor([positions.undated]) }],
      hubNext,
      peerHub,
      () => ({ id: hubId, after: offsetCursor(positions.undatedAt - 1) }),
    ),
    question('search', searches, search, peerSearch, ({ text }) => ({ text: String(text) })),
    question('transitive implementers', [{ id: rootId }], implementers, null),
  ];
}

function question(
  name: string,
  variables: readonly Request['variables'][],
  query: string,
  peerQuery: string | null,
  peerVariables: (own: Request['variables'], index: number) => Request['variables'] = (own) => own,
): Question {
  return {
    name,
    requests: variables.map((own) => ({ query, variables: own })),
    peerRequests:
      peerQuery === null
        ? null
        : variables.map((own, index) => ({ query: peerQuery, variables: peerVariables(own, index) })),
  };
}

const documentWithCitations = `query ($id: ID!) { document(id: $id) { id symbol title issuedOn
  citations(first: 20) { nodes { quote role section line refersTo { id symbol title } } } } }`;
const peerDocumentWithCitations = `query ($id: ID!) { documents(where: { id: { eq: $id } }) { id symbol title issuedOn
  citations(limit: 20, sort: [{ sortKey: ASC }]) { text role section line refersTo { id symbol title } } } }`;

const listWithCitations = `query ($after: String) { documents(first: 50, after: $after) { nodes { id symbol title issuedOn
  citations(first: 20) { nodes { quote role section } } } } }`;
const peerListWithCitations = `query ($offset: Int) { documents(limit: 50, offset: $offset, sort: [{ sortKey: DESC }]) { id symbol title issuedOn
  citations(limit: 20, sort: [{ sortKey: ASC }]) { text role section } } }`;

const twoHops = `query ($id: ID!) { document(id: $id) { id symbol cites(first: 10) { nodes { id symbol title
  cites(first: 10) { nodes { id symbol title } } } } } }`;
const peerTwoHops = `query ($id: ID!) { documents(where: { id: { eq: $id } }) { id symbol
  cites(limit: 10, sort: [{ sortKey: DESC }]) { id symbol title
    cites(limit: 10, sort: [{ sortKey: DESC }]) { id symbol title } } } }`;

const hubFields = `{ edges { node { id symbol title issuedOn } } pageInfo { hasNextPage endCursor } }`;
const hubFirst = `query ($id: ID!) { document(id: $id) { id citedBy(first: ${pageSize}) ${hubFields} } }`;
const hubNext = `query ($id: ID!, $after: String) { document(id: $id) { id citedBy(first: ${pageSize}, after: $after) ${hubFields} } }`;
const peerHub = `query ($id: ID!, $after: String) { documents(where: { id: { eq: $id } }) { id
  citedByConnection(first: ${pageSize}, after: $after, sort: [{ node: { sortKey: DESC } }]) ${hubFields} } }`;

const searches = ['chuyển đổi số', 'phong chong tham nhung', 'nong thon moi', 'giáo dục đào tạo'].map(
  (text) => ({ text }),
);
const search = `query ($text: String!) { search(text: $text, first: ${pageSize}) { nodes { id symbol title issuedOn } } }`;
const peerSearch = `query ($text: String!) { searchDocuments(phrase: $text, first: ${pageSize}) {
  edges { node { id symbol title issuedOn } } } }`;

const implementers = `query ($id: ID!) { document(id: $id) { id
  implementedBy(transitive: true, first: ${pageSize}) { nodes { id symbol title issuedOn } } } }`;

/** @neo4j/graphql's cursors are offsets in disguise. */
function offsetCursor(offset: number): string {
  return Buffer.from(`arrayconnection:${offset}`).toString('base64');
}

async function idsOf(graph: Graph, count: number): Promise<readonly string[]> {
  const text =
    "MATCH (d:Document) WHERE d.sortKey > '2018' AND d.sortKey < ':' WITH d ORDER BY d.sortKey LIMIT 20000 WITH d WHERE toInteger(d.number) % 500 = 7 RETURN d.id AS id LIMIT $count";
  const rows = await graph.read<{ count: number }, { id: string }>({ name: 'ids', text }, { count });
  return rows.map(({ id }) => id);
}

async function hubPositions(graph: Graph) {
  const text = `MATCH (:Document {id: $hubId})<-[r:CITES]-() WITH r.sortKey AS key ORDER BY key DESC
    WITH collect(key) AS keys
    RETURN size([key IN keys WHERE key >= '0001']) AS dated, keys AS keys`;
  const [row] = await graph.read<object, { dated: number; keys: readonly string[] }>(
    { name: 'hub', text },
    { hubId },
  );
  if (!row) throw new Error('no hub');
  const deepPage = Math.min(deepestPage, Math.floor(row.dated / pageSize));
  const undatedAt = row.dated + pageSize;
  const list = await graph.read<object, { key: string }>(
    {
      name: 'list',
      text: "MATCH (d:Document) WHERE d.sortKey > '' AND d.sortKey < ':' WITH d ORDER BY d.sortKey DESC LIMIT 2100 WITH collect(d.sortKey) AS keys UNWIND range(1, 40) AS page RETURN keys[page * 50 - 1] AS key",
    },
    {},
  );
  return {
    deepPage,
    deep: row.keys[pageSize * (deepPage - 1) - 1] ?? '',
    undated: row.keys[undatedAt - 1] ?? '',
    undatedAt,
    list: list.map(({ key }) => key),
  };
}
