import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import { openDataFolder } from './data-folder.js';
import { hasUsers, takeLease } from './lease.js';
import type { UsableNeo4j } from './local-neo4j.js';
import { type CommandResult, runCommand } from './run-command.js';

// `src/neo4j-local` and `dist/neo4j-local` lie equally deep.
const composeFile = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
const boltPort = 7687;
// The first start fetches the image.
const upLimitMs = 15 * 60_000;

/** What was found of Docker: `ready` when an engine answers and can run compose files. */
export type DockerState = 'ready' | 'no-command' | 'no-engine' | 'no-compose';

export async function findDocker(): Promise<DockerState> {
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], {
    timeoutMs: 10_000,
  });
  if (!engine.found) return 'no-command';
  if (engine.exitCode !== 0) return 'no-engine';
  const compose = await runCommand('docker', ['compose', 'version'], { timeoutMs: 10_000 });
  return compose.exitCode === 0 ? 'ready' : 'no-compose';
}

/** What stands against the way of Docker. */
export function dockerProblem(state: Exclude<DockerState, 'ready'>): BilingualText {
  const problems: Record<typeof state, BilingualText> = {
    'no-command': { vi: 'không thấy lệnh docker', en: 'no docker command' },
    'no-engine': { vi: 'không có máy chủ Docker nào trả lời', en: 'no engine answers' },
    'no-compose': { vi: 'thiếu docker compose', en: 'docker compose is missing' },
  };
  return problems[state];
}

/**
 * Runs the service `neo4j` of docker-compose.yml, with a volume of its own for each data folder, on a port that
 * Docker chooses; or joins it when it runs.
 *
 * @throws CancuError `NEO4J_START`, `DATA_DIR_UNUSABLE`
 */
export async function startDockerNeo4j(dataDir: string): Promise<UsableNeo4j> {
  const folder = await openDataFolder(dataDir);
  const lease = await takeLease(folder.path);
  const compose = composeFor(folder.path, folder.password);
  const up = await compose(['up', '--detach', '--wait', 'neo4j'], upLimitMs);
  const port = await compose(['port', 'neo4j', String(boltPort)], 30_000);
  const address = /^127\.0\.0\.1:\d+$/m.exec(port.output)?.[0];
  if (up.exitCode !== 0 || address === undefined) {
    await lease.release();
    throw new CancuError('NEO4J_START', { reason: lastLine(up), log: 'docker compose logs neo4j' });
  }
  return {
    uri: `bolt://${address}`,
    user: 'neo4j',
    password: folder.password,
    stop: async () => {
      await lease.release();
      if (!(await hasUsers(folder.path))) await compose(['stop', 'neo4j'], 60_000);
    },
  };
}

type Compose = (args: readonly string[], timeoutMs: number) => Promise<CommandResult>;

function composeFor(folder: string, password: string): Compose {
  const project = `cancu-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
  const env = { ...process.env, NEO4J_PASSWORD: password, CANCU_BOLT_PORT: '0' };
  return (args, timeoutMs) =>
    runCommand('docker', ['compose', '--file', composeFile, '--project-name', project, ...args], {
      timeoutMs,
      env,
    });
}

function lastLine(result: CommandResult): string {
  return result.output.trim().split('\n').at(-1) ?? '';
}
