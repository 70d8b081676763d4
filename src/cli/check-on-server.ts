import { basename } from 'node:path';
import { applySettings } from '../checking/settings.js';
import { refuseSecret } from '../documents/refuse-secret.js';
import { CancuError } from '../errors/cancu-error.js';
import { type ExtractedFile, failedFile } from './extract-file.js';
import type { CheckedFile, CheckQuestion, FileChecker } from './run-check.js';
import { type ServerReport, serverAnswerSchema } from './server-report.js';

const query = `query Check($text: String!, $fileName: String, $asOf: Date, $issuedOn: Date, $place: String) {
  check(text: $text, fileName: $fileName, asOf: $asOf, issuedOn: $issuedOn, place: $place) {
    documents { symbol type issuedOn issuer clock { on from notBefore } }
    summary { citations byStatus { status count } }
    findings {
      ruleId level message { vi en } suggestion { vi en }
      line column page start end quote document count fingerprint
      cited { ...Reference }
      evidence {
        __typename
        ... on EventEvidence { event of { ...Reference } on by { ...Reference } parts source note checkedOn }
        ... on FactEvidence { about: of value source note checkedOn }
        ... on MentionEvidence { line start end quote }
      }
    }
    citations { start end outcome cited { ...Reference } }
  }
}
fragment Reference on DocumentReference { id symbol name issuedOn }`;

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
      return fileOf(file, text, await ask(url, file.path, text, question), question);
    } catch (error) {
      return { failure: failedFile(file.path, error) };
    }
  };
}

async function ask(
  url: string,
  path: string,
  text: string,
  { asOf, issuedOn, place }: CheckQuestion,
): Promise<ServerReport> {
  // Its name alone: where it lies on this machine is nobody's business.
  const fileName = basename(path);
  const body = JSON.stringify({ query, variables: { text, fileName, asOf, issuedOn, place } });
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
  { path, citations: read }: ExtractedFile,
  text: string,
  { documents, summary, findings, citations }: ServerReport,
  question: CheckQuestion,
): CheckedFile {
  const paged = findings.map((finding) => ({
    ...finding,
    page: finding.page ?? pageAt(finding.start, read),
  }));
  const judged = applySettings(paged, path, question.settings);
  const report = { path, document: documents[0] ?? null, documents, summary, ...judged, known: 0 };
  return { report, text, citations };
}

/** The server was sent words without pages; this side read the file. */
function pageAt(start: number, citations: ExtractedFile['citations']): number | null {
  const before = citations.filter((citation) => citation.start <= start);
  return (before.at(-1) ?? citations[0])?.page ?? null;
}
