import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { readConfig } from '../../src/config/config.js';
import { openDriver, runAll } from './bare-driver.js';
import type { RecordedStatements } from './recorded-statements.js';

// Answers `{"question": …, "request": …}` with the rows of the statements that the file holds for it, until standard
// input ends.
const { neo4j } = readConfig();
if (!neo4j) throw new Error('NEO4J_URI is not set');
const driver = openDriver({ ...neo4j, stop: async () => {} });
const recorded: RecordedStatements = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const server = createServer(async (request, response) => {
  const asked: { readonly question: number; readonly request: number } = JSON.parse(await bodyOf(request));
  const rows = await runAll(driver, recorded[asked.question]?.[asked.request] ?? []);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: rows }));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/` })}\n`);
});
process.stdin.resume().once('end', async () => {
  server.close();
  await driver.close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}
