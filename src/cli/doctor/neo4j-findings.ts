import { existsSync } from 'node:fs';
import type { Config } from '../../config/config.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { type Graph, openGraph } from '../../graph/connection/graph.js';
import { loadCypher } from '../../graph/connection/load-cypher.js';
import { pendingMigrations } from '../../graph/migrations/migrate.js';
import { neo4jFolder } from '../../neo4j-local/data-folder.js';
import { joinLocalNeo4j, type UsableNeo4j } from '../../neo4j-local/local-neo4j.js';
import { type Finding, missing, plain } from './finding.js';

const countContent = loadCypher<Record<string, never>, { documents: number; sources: number }>(
  'count-content',
);

/** The Neo4j that the user names. */
export function givenFinding(config: Config): Finding {
  const what = plain('NEO4J_URI');
  if (config.neo4j) return { what, state: 'ok', detail: plain(config.neo4j.uri) };
  return {
    what,
    state: 'unneeded',
    detail: { vi: 'chưa đặt', en: 'not set' },
    remedy: { vi: 'Chỉ cần khi dùng Neo4j có sẵn.', en: 'Needed only for a Neo4j that you already have.' },
  };
}

/** What the Neo4j that is named, or that already runs for the data folder, says of itself and of its content. */
export async function neo4jFindings(config: Config): Promise<{ answers: boolean; findings: Finding[] }> {
  try {
    const neo4j = await nameableNeo4j(config);
    if (!neo4j) return { answers: false, findings: [notRunning] };
    try {
      return { answers: true, findings: await findingsIn(neo4j, config) };
    } finally {
      await neo4j.stop();
    }
  } catch (error) {
    return { answers: false, findings: [missing(plain('Neo4j'), error)] };
  }
}

const notRunning: Finding = {
  what: plain('Neo4j'),
  state: 'ok',
  detail: { vi: 'chưa chạy; `cancu start` sẽ khởi động', en: 'not running; `cancu start` will start it' },
};

async function nameableNeo4j({ neo4j, dataDir }: Config): Promise<UsableNeo4j | null> {
  if (neo4j) return { ...neo4j, stop: async () => {} };
  return existsSync(neo4jFolder(dataDir)) ? joinLocalNeo4j(dataDir) : null;
}

async function findingsIn(neo4j: UsableNeo4j, { database, statementTimeoutMs }: Config): Promise<Finding[]> {
  const graph = await openGraph({ ...neo4j, database, statementTimeoutMs });
  try {
    const { version, edition } = await graph.verify();
    const detail = plain(`${version} ${edition}, ${neo4j.uri}`);
    return [
      { what: plain('Neo4j'), state: 'ok', detail },
      await migrationFinding(graph),
      await contentFinding(graph),
    ];
  } finally {
    await graph.close();
  }
}

async function migrationFinding(graph: Graph): Promise<Finding> {
  const what: BilingualText = { vi: 'Cấu trúc cơ sở dữ liệu', en: 'Migrations' };
  try {
    const pending = await pendingMigrations(graph);
    if (pending.length === 0) return { what, state: 'ok', detail: { vi: 'mới nhất', en: 'up to date' } };
    const names = pending.map((migration) => migration.name).join(', ');
    return {
      what,
      state: 'missing',
      detail: { vi: `chưa áp dụng ${names}`, en: `not applied: ${names}` },
      remedy: { vi: 'Chạy `cancu migrate`.', en: 'Run `cancu migrate`.' },
    };
  } catch (error) {
    return missing(what, error);
  }
}

async function contentFinding(graph: Graph): Promise<Finding> {
  const what: BilingualText = { vi: 'Dữ liệu', en: 'Content' };
  const [counted] = await graph.read(countContent, {});
  const { documents = 0, sources = 0 } = counted ?? {};
  const detail = {
    vi: `${documents} văn bản, ${sources} tệp`,
    en: `${documents} documents, ${sources} files`,
  };
  if (documents > 0) return { what, state: 'ok', detail };
  const remedy = { vi: '`cancu start` sẽ nạp dữ liệu mẫu.', en: '`cancu start` loads the seed.' };
  return { what, state: 'missing', detail, remedy };
}
