import type { Config } from '../../config/config.js';
import type { Finding } from './finding.js';
import {
  dataFolderFinding,
  dockerFinding,
  javaFindings,
  nodeFinding,
  portFinding,
} from './machine-findings.js';
import { givenFinding, neo4jFindings } from './neo4j-findings.js';

/** What the machine has, and whether some way leads to a Neo4j. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly neo4jWorks: boolean;
}

/** Looks at everything that `cancu start` needs; starts and changes nothing. */
export async function diagnose(config: Config): Promise<Diagnosis> {
  const [docker, java, neo4j, folder, port] = await Promise.all([
    dockerFinding(),
    javaFindings(),
    neo4jFindings(config),
    dataFolderFinding(config.dataDir),
    portFinding(config),
  ]);
  const canStartOne = isOk(folder) && (isOk(docker) || java.every((finding) => finding.state !== 'missing'));
  return {
    findings: [nodeFinding(), givenFinding(config), docker, ...java, folder, port, ...neo4j.findings],
    neo4jWorks: neo4j.answers || (config.neo4j === null && canStartOne),
  };
}

function isOk(finding: Finding): boolean {
  return finding.state === 'ok';
}
