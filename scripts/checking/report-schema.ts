import { z } from 'zod';
import { levels, ruleIds } from '../../src/checking/report.js';
import { validityEventKinds, validityStatuses } from '../../src/documents/validity.js';

/** The report of `cancu check --format json`, from which `schemas/check-report.schema.json` is made. */

const day = z.iso.date();
const text = z.string();
const bilingual = z.strictObject({ vi: text, en: text });
const count = z.number().int().min(0);

const reference = z
  .strictObject({
    id: text.nullable(),
    symbol: text.nullable(),
    name: text.nullable(),
    issuedOn: day.nullable(),
  })
  .describe('Một văn bản. A document.');

const told = { source: text.nullable(), note: text.nullable(), checkedOn: day.nullable() };

const evidence = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('event'),
      event: z.enum(validityEventKinds),
      of: reference,
      on: day.nullable(),
      by: reference.nullable(),
      parts: text.nullable(),
      ...told,
    }),
    z.strictObject({ kind: z.literal('fact'), of: text, value: text, ...told }),
    z.strictObject({ kind: z.literal('mention'), line: count, start: count, end: count, quote: text }),
  ])
  .describe('Phát hiện dựa vào đâu. What a finding rests on.');

const finding = z.strictObject({
  ruleId: z.enum(ruleIds),
  level: z.enum(levels),
  message: bilingual,
  suggestion: bilingual.nullable(),
  line: count.describe('Dòng, từ 1. Line, from 1.'),
  column: count.describe('Cột, từ 1, tính bằng đơn vị UTF-16. Column, from 1, in UTF-16 code units.'),
  page: count.nullable(),
  start: count.describe('Vị trí trong chữ mà `cancu read` in ra. Offset into what `cancu read` prints.'),
  end: count,
  quote: text,
  document: count.describe('Thứ tự trong `documents`. Index into `documents`.'),
  count: count.describe('Số chỗ dẫn chiếu liên quan. Mentions concerned.'),
  cited: reference.nullable(),
  evidence: z.array(evidence),
  fingerprint: text.describe('Không đổi khi dòng thay đổi. The same wherever the line moves.'),
});

const document = z.strictObject({
  symbol: text.nullable(),
  type: text.nullable(),
  issuedOn: day.nullable(),
  issuer: text.nullable(),
  clock: z
    .strictObject({ on: day, from: z.enum(['text', 'given', 'as-of']), notBefore: day.nullable() })
    .describe('Ngày được coi là ngày ban hành. The day that counts as the day of issue.'),
});

const outcomes = [...validityStatuses, 'unknown', 'ambiguous', 'unread'] as const;

const citation = z
  .strictObject({
    start: count,
    end: count,
    outcome: z.enum(outcomes),
    cited: reference.nullable(),
  })
  .describe('Một dẫn chiếu và kết quả xét. A citation and what became of it.');

const file = z.strictObject({
  path: text,
  document: document.nullable(),
  documents: z.array(document),
  summary: z.strictObject({ citations: count, byStatus: z.partialRecord(z.enum(outcomes), count) }),
  findings: z.array(finding),
  suppressed: z.array(z.strictObject({ finding, reason: text })),
  known: count.describe('Số phát hiện đã có trong --baseline. Findings that the baseline held.'),
  text: text
    .optional()
    .describe(
      'Chỉ khi hỏi `withText`: chữ mà mọi vị trí tính theo. When asked for: what every offset refers to.',
    ),
  pageStarts: z
    .array(count)
    .nullable()
    .optional()
    .describe('Cùng với `text`: vị trí đầu của từng trang. Beside `text`: where each page begins.'),
  citations: z
    .array(citation)
    .optional()
    .describe('Cùng với `text`: mọi dẫn chiếu. Beside `text`: every citation.'),
});

export const reportSchema = z
  .strictObject({
    asOf: day,
    files: z.array(file),
    failures: z.array(z.strictObject({ path: text, code: text, message: bilingual, remedy: bilingual })),
  })
  .describe('Báo cáo của `cancu check --format json`. Report of `cancu check --format json`.');
