import { z } from 'zod';
import { levels, ruleIds } from '../checking/report.js';
import { parseDocumentId } from '../documents/document-id.js';
import { parseIsoDate } from '../documents/iso-date.js';
import { offset } from '../documents/span.js';
import { validityEventKinds, validityStatuses } from '../documents/validity.js';

/** What a server's GraphQL `check` answers, as far as the command line asks for it. GraphQL writes enums in capitals. */
const lowerCase = z.string().transform((word) => word.toLowerCase());
const level = lowerCase.pipe(z.enum(levels));
const ruleId = z
  .string()
  .transform((word) => word.toLowerCase().replaceAll('_', '-'))
  .pipe(z.enum(ruleIds));
const outcome = lowerCase.pipe(z.enum([...validityStatuses, 'unknown', 'ambiguous', 'unread']));
const clockFrom = z
  .string()
  .transform((word) => word.toLowerCase().replaceAll('_', '-'))
  .pipe(z.enum(['text', 'given', 'as-of']));

const day = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `not a day: ${text}` });
  return z.NEVER;
});
const words = z.object({ vi: z.string(), en: z.string() });
const position = z.number().int().min(0).transform(offset);

const reference = z.object({
  id: z.string().transform(parseDocumentId).nullable(),
  symbol: z.string().nullable(),
  name: z.string().nullable(),
  issuedOn: day.nullable(),
});

const told = { source: z.string().nullable(), note: z.string().nullable(), checkedOn: day.nullable() };
const evidence = z.discriminatedUnion('__typename', [
  z
    .object({
      __typename: z.literal('EventEvidence'),
      event: lowerCase.pipe(z.enum(validityEventKinds)),
      of: reference,
      on: day.nullable(),
      by: reference.nullable(),
      parts: z.string().nullable(),
      ...told,
    })
    .transform(({ __typename, ...event }) => ({ kind: 'event' as const, ...event })),
  z
    .object({ __typename: z.literal('FactEvidence'), about: z.string(), value: z.string(), ...told })
    .transform(({ __typename, about, ...fact }) => ({ kind: 'fact' as const, of: about, ...fact })),
  z
    .object({
      __typename: z.literal('MentionEvidence'),
      line: z.number().int(),
      start: position,
      end: position,
      quote: z.string(),
    })
    .transform(({ __typename, ...mention }) => ({ kind: 'mention' as const, ...mention })),
]);

const finding = z.object({
  ruleId,
  level,
  message: words,
  suggestion: words.nullable(),
  line: z.number().int(),
  column: z.number().int(),
  page: z.number().int().nullable(),
  start: position,
  end: position,
  quote: z.string(),
  document: z.number().int(),
  count: z.number().int(),
  cited: reference.nullable(),
  evidence: z.array(evidence),
  fingerprint: z.string(),
});

const report = z.object({
  documents: z.array(
    z.object({
      symbol: z.string().nullable(),
      type: z.string().nullable(),
      issuedOn: day.nullable(),
      issuer: z.string().nullable(),
      clock: z.object({ on: day, from: clockFrom, notBefore: day.nullable() }),
    }),
  ),
  summary: z.object({
    citations: z.number().int(),
    byStatus: z
      .array(z.object({ status: outcome, count: z.number().int() }))
      .transform((counts) => Object.fromEntries(counts.map(({ status, count }) => [status, count]))),
  }),
  findings: z.array(finding),
  citations: z.array(z.object({ start: position, end: position, outcome, cited: reference.nullable() })),
});

export const serverAnswerSchema = z.object({
  data: z.object({ check: report.nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A text's report as a server gives it. */
export type ServerReport = z.output<typeof report>;
