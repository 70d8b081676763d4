import { existsSync } from 'node:fs';
import type { Config } from '../config/config.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import { prepareClassArchive } from './class-archive.js';
import { type DockerState, dockerProblem, findDocker, startDockerNeo4j } from './docker.js';
import { cacheFolder, jarFolder, prepareInstallation } from './installation.js';
import { findJava, findMaven, type Java, oldestJava } from './java.js';
import { joinLocalNeo4j, startLocalNeo4j, type UsableNeo4j } from './local-neo4j.js';

/** Which of the three ways led to a Neo4j; `running` is a local one that another cancu process holds. */
export type Way = 'given' | 'running' | 'docker' | 'java';

export interface FoundNeo4j extends UsableNeo4j {
  readonly way: Way;
}

/**
 * A Neo4j by the first way that works: the one that `NEO4J_URI` names; the one that already runs for the data folder;
 * a Docker engine; Java with Maven.
 *
 * @throws CancuError `NEO4J_NOT_FOUND`, which says what was tried, and those of the way taken
 */
export async function findNeo4j(
  config: Pick<Config, 'neo4j' | 'dataDir'>,
  onProgress: (text: BilingualText) => void,
): Promise<FoundNeo4j> {
  if (config.neo4j) return { ...config.neo4j, way: 'given', stop: async () => {} };
  const running = await joinLocalNeo4j(config.dataDir);
  if (running) return { ...running, way: 'running' };
  const docker = await findDocker();
  if (docker === 'ready') {
    onProgress({ vi: 'Khởi động Neo4j bằng Docker', en: 'Starting Neo4j with Docker' });
    return { ...(await startDockerNeo4j(config.dataDir)), way: 'docker' };
  }
  const java = await findUsableJava();
  if (!('program' in java)) throw new CancuError('NEO4J_NOT_FOUND', { tried: tried(docker, java) });
  const installation = await prepareInstallation(java, onProgress);
  const javaOptions = await prepareClassArchive({ java, installation }, onProgress);
  onProgress({ vi: 'Khởi động Neo4j bằng Java', en: 'Starting Neo4j with Java' });
  return { ...(await startLocalNeo4j(config.dataDir, { java, installation, javaOptions })), way: 'java' };
}

/** The Java that can run Neo4j here, or why none can. */
export async function findUsableJava(): Promise<Java | BilingualText> {
  const java = await findJava();
  if (!java) return { vi: 'không thấy lệnh java', en: 'no java command' };
  if (java.release < oldestJava) return both(`Java ${java.release} < ${oldestJava}`);
  if (!java.compiles)
    return {
      vi: 'Java không kèm trình biên dịch (cần JDK)',
      en: 'Java without a compiler (a JDK is needed)',
    };
  if (existsSync(jarFolder(cacheFolder())) || (await findMaven())) return java;
  return { vi: 'có Java, không thấy lệnh mvn', en: 'Java, but no mvn command' };
}

function tried(docker: Exclude<DockerState, 'ready'>, java: BilingualText): BilingualText {
  const list = (language: keyof BilingualText, notSet: string): string =>
    `1. NEO4J_URI: ${notSet}; 2. Docker: ${dockerProblem(docker)[language]}; 3. Java + Maven: ${java[language]}.`;
  return { vi: list('vi', 'chưa đặt'), en: list('en', 'not set') };
}

function both(text: string): BilingualText {
  return { vi: text, en: text };
}
