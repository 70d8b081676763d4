import { existsSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from '../../config/config.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { CancuError } from '../../errors/cancu-error.js';
import { neo4jFolder } from '../../neo4j-local/data-folder.js';
import { dockerProblem, findDocker } from '../../neo4j-local/docker.js';
import { cacheFolder, jarFolder, localVersion } from '../../neo4j-local/installation.js';
import { findJava, findMaven, type Java, oldestJava } from '../../neo4j-local/java.js';
import { assertPortIsFree } from '../listening-port.js';
import { type Finding, missing, plain } from './finding.js';

const oldestNode = [20, 19] as const;

export function nodeFinding(): Finding {
  const what = plain('Node.js');
  const detail = plain(process.versions.node);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) {
    return { what, state: 'ok', detail };
  }
  const wanted = oldestNode.join('.');
  const remedy = { vi: `Cài Node.js ${wanted} trở lên.`, en: `Install Node.js ${wanted} or newer.` };
  return { what, state: 'missing', detail, remedy };
}

export async function dockerFinding(): Promise<Finding> {
  const what = plain('Docker');
  const state = await findDocker();
  if (state === 'ready') return { what, state: 'ok', detail: { vi: 'sẵn sàng', en: 'ready' } };
  const remedy = { vi: 'Chỉ cần khi không dùng Java.', en: 'Needed only where Java is not used.' };
  return { what, state: 'unneeded', detail: dockerProblem(state), remedy };
}

export async function javaFindings(): Promise<Finding[]> {
  const [java, maven] = await Promise.all([findJava(), findMaven()]);
  return [javaFinding(java), mavenFinding(maven), jarsFinding()];
}

function javaFinding(java: Java | null): Finding {
  const what = plain('Java');
  const detail = java ? plain(java.description.split('\n')[0] ?? '') : { vi: 'không thấy', en: 'not found' };
  if (java && java.release >= oldestJava && java.compiles) return { what, state: 'ok', detail };
  const remedy: BilingualText = {
    vi: `Cài JDK ${oldestJava} trở lên (có trình biên dịch).`,
    en: `Install a JDK, ${oldestJava} or newer (with its compiler).`,
  };
  return { what, state: 'missing', detail, remedy };
}

function mavenFinding(version: string | null): Finding {
  const what = plain('Maven');
  if (version !== null) return { what, state: 'ok', detail: plain(version) };
  const detail = { vi: 'không thấy', en: 'not found' };
  if (jarsAreThere()) {
    const remedy = { vi: 'Đã có tệp jar, không cần nữa.', en: 'The jars are there: no longer needed.' };
    return { what, state: 'unneeded', detail, remedy };
  }
  return { what, state: 'missing', detail, remedy: { vi: 'Cài Maven.', en: 'Install Maven.' } };
}

function jarsFinding(): Finding {
  const what = { vi: `Neo4j ${localVersion} (tệp jar)`, en: `Neo4j ${localVersion} (jars)` };
  if (jarsAreThere()) return { what, state: 'ok', detail: plain(jarFolder(cacheFolder())) };
  return {
    what,
    state: 'unneeded',
    detail: { vi: 'chưa tải', en: 'not fetched yet' },
    remedy: { vi: 'Maven sẽ tải khi cần (118 MB).', en: 'Maven fetches them when needed (118 MB).' },
  };
}

function jarsAreThere(): boolean {
  return existsSync(jarFolder(cacheFolder()));
}

export async function dataFolderFinding(dataDir: string): Promise<Finding> {
  const what: BilingualText = { vi: 'Thư mục dữ liệu', en: 'Data folder' };
  try {
    const folder = neo4jFolder(dataDir);
    if (!existsSync(folder)) {
      const parent = nearestExisting(dataDir);
      if (!(await stat(parent)).isDirectory()) throw new Error(`ENOTDIR: ${parent}`);
      await access(parent, constants.W_OK);
      return {
        what,
        state: 'ok',
        detail: { vi: `${dataDir} (sẽ được tạo)`, en: `${dataDir} (will be made)` },
      };
    }
    await access(folder, constants.W_OK);
    const mode = (await stat(folder)).mode & 0o777;
    return { what, state: 'ok', detail: plain(`${dataDir} (${mode.toString(8)})`) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return missing(what, new CancuError('DATA_DIR_UNUSABLE', { dir: dataDir, reason }));
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

export async function portFinding({ host, port }: Config): Promise<Finding> {
  const what: BilingualText = { vi: 'Cổng', en: 'Port' };
  try {
    await assertPortIsFree(host, port);
    return { what, state: 'ok', detail: { vi: `${host}:${port} còn trống`, en: `${host}:${port} is free` } };
  } catch (error) {
    return missing(what, error);
  }
}
