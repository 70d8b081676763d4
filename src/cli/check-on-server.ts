import { applySettings } from '../checking/settings.js';
import { refuseSecret } from '../documents/refuse-secret.js';
import { CancuError } from '../errors/cancu-error.js';
import { type ExtractedFile, failedFile } from './extract-file.js';
import type { CheckedFile, CheckQuestion, FileChecker } from './run-check.js';
import { type ServerReport, serverAnswerSchema } from './server-report.js';

const query = `query Check($text: String!, $asOf: Date, $issuedOn: Date, $place: String) {
  check(text: $text, asOf: $asOf, issuedOn: $issuedOn, place: $place) {
    documents { symbol type issuedOn issuer clock { on from notBefore } }
    summary { citations byStatus { status count } }
    findings {
      ruleId level message { vi en } suggestion { vi en }
      line column page start end quote document count fingerprint
      cited { id symbol name issuedOn }
    }
  }
}`;

/** Plans are checked in milliseconds; a server that takes longer than this is not well. */
const patienceMs = 30_000;

/**
 * Checks files against the live graph of a cancu server, to which their text is sent. A document stamped secret is
 * never sent.
 *
 * @param url address of the server: `http://127.0.0.1:4000`
 */
export function checkOnServer(url: string): FileChecker {
  return async (file, text, question) => {
    try {
      refuseSecret(file.path, file.documents);
      return fileOf(file, text, await ask(url, text, question), question);
    } catch (error) {
      return { failure: failedFile(file.path, error) };
    }
  };
}

async function ask(
  url: string,
  text: string,
  { asOf, issuedOn, place }: CheckQuestion,
): Promise<ServerReport> {
  const body = JSON.stringify({ query, variables: { text, asOf, issuedOn, place } });
  const response = await fetchFrom(url, body);
  const answer = serverAnswerSchema.safeParse(await response.json().catch(() => null));
  if (answer.success && answer.data.data?.check) return answer.data.data.check;
  const reason = answer.success ? answer.data.errors?.[0]?.message : undefined;
  throw new CancuError('SERVER_REFUSED', { url, reason: reason ?? `HTTP ${response.status}` });
}

async function fetchFrom(url: string, body: string): Promise<Response> {
  try {
    return await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CancuError('SERVER_UNREACHABLE', { url, reason }, { cause: error });
  }
}

function fileOf(
  { path }: ExtractedFile,
  text: string,
  answer: ServerReport,
  question: CheckQuestion,
): CheckedFile {
  const { documents, summary, findings } = answer;
  const judged = applySettings(findings, path, question.settings);
  const report = { path, document: documents[0] ?? null, documents, summary, ...judged, known: 0 };
  return { report, text, citations: [] };
}
