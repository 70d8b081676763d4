import { client } from '../asking/client.js';
import { askCheckText, type CheckTextQuery, type CheckTextQueryVariables } from '../asking/operations.js';
import { problemOf } from '../asking/problem.js';
import type { CheckSettings, Subject } from './checked.js';
import { type FileAnswer, fileAnswer } from './file-report.js';

/** Formats in which the server writes a report. */
export const reportFormats = ['html', 'json', 'sarif', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Checks a text by GraphQL, or a file by `POST /check`, which reads it; both tell every citation, to be marked. */
export async function askCheck(subject: Subject, settings: CheckSettings): Promise<FileAnswer> {
  if (subject.kind === 'text') return checkText(subject.text, subject.name, settings);
  try {
    const response = await post(subject, { ...settings, withText: 'true' }, 'json', 'vi');
    return fileAnswer(await response.json());
  } catch {
    return { problem: { kind: 'unreachable' } };
  }
}

async function checkText(text: string, name: string, settings: CheckSettings): Promise<FileAnswer> {
  const variables: CheckTextQueryVariables = { text, fileName: name || null, ...settings };
  const { data, error } = await client
    .query<CheckTextQuery, CheckTextQueryVariables>(askCheckText.text, variables)
    .toPromise();
  if (!data) return { problem: error ? problemOf(error) : { kind: 'unreachable' } };
  const { asOf, document, findings, citations } = data.check;
  // The server counts from behind a byte order mark.
  const read = { text: text.replace(/^\uFEFF/, ''), citations, pageStarts: null };
  return { report: { asOf, document, findings, read } };
}

/** The report as a file; null where the server gave none. */
export async function askReportFile(
  subject: Subject,
  settings: CheckSettings,
  format: ReportFormat,
  lang: string,
): Promise<Blob | null> {
  try {
    const response = await post(subject, { ...settings }, format, lang);
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

function post(
  subject: Subject,
  settings: Readonly<Record<string, string | null>>,
  format: ReportFormat,
  lang: string,
): Promise<Response> {
  const parameters = new URLSearchParams({ format, lang });
  for (const [name, value] of Object.entries(settings)) if (value) parameters.set(name, value);
  const form = new FormData();
  if (subject.kind === 'file') form.set('file', subject.file);
  else form.set('file', new Blob([subject.text], { type: 'text/plain' }), subject.name || 'van-ban.txt');
  return fetch(`/check?${parameters}`, { method: 'POST', body: form });
}
