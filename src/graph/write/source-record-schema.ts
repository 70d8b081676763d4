import { z } from 'zod';
import {
  type Citation,
  changeKinds,
  citationForms,
  citationRoles,
  citationSections,
  type ExtractedDocument,
  type Repair,
} from '../../documents/citation.js';
import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';
import type { SourceRecord } from '../../documents/source.js';
import { type Offset, offset } from '../../documents/span.js';

const text = z.string().nullable().default(null);
const at: z.ZodType<Offset> = z.int().min(0).transform(offset);
const index = z.int().min(0);
const texts = z.array(z.string()).readonly().default([]);

const day: z.ZodType<IsoDate | null> = z
  .string()
  .nullish()
  .transform((value, context) => {
    if (value === null || value === undefined) return null;
    const date = parseIsoDate(value);
    if (date === null) context.addIssue({ code: 'custom', message: `not a day: ${value}` });
    return date;
  });

const repair: z.ZodType<Repair> = z.object({ start: at, end: at, read: z.string(), as: z.string() });

/** The repairs of one citation, as its node keeps them. */
export const repairsSchema = z.array(repair).readonly();

export const documentSchema: z.ZodType<ExtractedDocument> = z.object({
  start: at,
  end: at,
  symbol: text,
  type: text,
  issuer: text,
  place: text,
  system: z.enum(['party', 'state']).nullable().default(null),
  issuedOn: day,
  title: text,
  signer: text,
  signerTitle: text,
  recipients: texts,
  implements: texts,
  basis: texts,
  attachedTo: index.nullable().default(null),
  effectiveOn: day,
  superior: text,
  // A stamped document never gets as far as a record.
  secrecy: z.null().default(null),
});

export const citationSchema: z.ZodType<Citation> = z.object({
  start: at,
  end: at,
  text: z.string(),
  line: z.int().min(1),
  page: z.int().min(1).nullable().default(null),
  document: index,
  symbol: text,
  name: text,
  typeWord: text,
  form: z.enum(citationForms),
  section: z.enum(citationSections),
  role: z.enum(citationRoles),
  statedDate: day,
  statedYear: z.int().min(1900).max(2100).nullable().default(null),
  statedIssuer: text,
  statedTerm: text,
  subject: text,
  leadIn: text,
  within: index.nullable().default(null),
  titleRelation: z
    .enum(['implements', 'amends', 'replaces', 'repeals', 'reviews', 'mentions'])
    .nullable()
    .default(null),
  change: z
    .object({ kind: z.enum(changeKinds), scope: z.string(), effectiveOn: day })
    .nullable()
    .default(null),
  repairs: repairsSchema.default([]),
  candidates: texts,
  confidence: z.number().min(0).max(1),
});

/** A source as it is kept outside the graph: `seed/demonstration/*.json`. Absent fields are null or empty. */
export const sourceRecordSchema: z.ZodType<SourceRecord> = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1),
  text,
  extractorVersion: z.string().min(1),
  extraction: z.object({
    documents: z.array(documentSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
  }),
});
