/**
 * What `seed/*.yaml` may hold. Used when the seed is compiled or checked; the pure core reads the compiled facts and
 * never loads this module. Fields left out of the YAML take the defaults given here. Messages are written
 * `Vietnamese | English`.
 */
import { z } from 'zod';
import { parseIsoDate } from '../documents/iso-date.js';
import { registryRelationKinds } from './fact-types.js';

const day = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date) return date;
  context.issues.push({
    code: 'custom',
    message: 'không phải là ngày viết theo YYYY-MM-DD | not a day written as YYYY-MM-DD',
    input: text,
  });
  return z.NEVER;
});
const key = z
  .string()
  .regex(
    /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    'khóa chỉ gồm chữ thường không dấu, số, gạch nối, dấu chấm | not a key of small ASCII letters, digits, hyphens and dots',
  );
const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

const romanOrdinal = z
  .string()
  .regex(/^[IVXL]+$/, 'không phải số La Mã như XIII | not a Roman numeral such as XIII');

/** Where an entry comes from: an address that was read, or the word `unsourced`. */
const origin = {
  source: z
    .string()
    .refine(
      (source) => source === 'unsourced' || /^https?:\/\/[^\s]+$/.test(source),
      'không phải địa chỉ trang web, cũng không phải chữ unsourced | neither a web address nor the word unsourced',
    ),
  note: maybe(text),
  checkedOn: day,
};

type Day = z.output<typeof day>;

/** Gathers `source`, `note` and `checkedOn` of one YAML entry into its provenance. */
function gathered<T extends { source: string; note: string | null; checkedOn: Day }>(entry: T) {
  const { source, note, checkedOn, ...facts } = entry;
  return { ...facts, provenance: provenanceOf(source, note, checkedOn) };
}

function provenanceOf(source: string, note: string | null, checkedOn: Day) {
  return source === 'unsourced'
    ? { basis: 'unsourced' as const, source: null, note, checkedOn }
    : { basis: 'sourced' as const, source, note, checkedOn };
}

const systems = z.enum(['party', 'state', 'legislature']);
const levels = z.enum(['central', 'province', 'district', 'commune', 'other']);
const successors = z.array(z.strictObject({ id: key, on: day })).default([]);

const documentType = z
  .strictObject({
    key,
    abbreviation: maybe(text),
    name: text,
    nameEn: text,
    systems: z.array(systems).min(1),
    variants: texts,
    nameVariants: texts,
    ...origin,
  })
  .transform(gathered);

const body = z
  .strictObject({
    id: key,
    code: text,
    names: z.array(text).min(1),
    variants: texts,
    level: levels,
    system: systems,
    symbolStyles: z.array(systems).optional(),
    perPlace: z.boolean().default(false),
    partOf: maybe(key),
    from: maybe(day),
    until: maybe(day),
    successors,
    ...origin,
  })
  .transform((entry) => gathered({ ...entry, symbolStyles: entry.symbolStyles ?? [entry.system] }));

const committee = z.strictObject({ key, names: z.array(text).min(1), ...origin }).transform(gathered);

const place = z
  .strictObject({
    id: key,
    name: text,
    kind: z.enum([
      'tỉnh',
      'thành phố',
      'huyện',
      'quận',
      'thị xã',
      'thành phố thuộc tỉnh',
      'xã',
      'phường',
      'đặc khu',
    ]),
    level: levels,
    aliases: texts,
    partOf: maybe(key),
    partyCommittee: maybe(text),
    from: maybe(day),
    until: maybe(day),
    successors,
    ...origin,
  })
  .transform(gathered);

const endedKind = z.strictObject({ id: key, word: text, until: day, ...origin }).transform(gathered);

const term = z
  .strictObject({
    kind: z.enum(['congress', 'national-assembly']),
    ordinal: romanOrdinal,
    numberingFrom: day,
    numberingUntil: maybe(day),
    boundaryDays: z.number().int().min(0).max(60),
    ...origin,
  })
  .transform(gathered);

const localCongress = z
  .strictObject({
    level: levels,
    term: z
      .string()
      .regex(
        /^\d{4}-\d{4}$/,
        'không phải nhiệm kỳ như 2020-2025 | not the years of a term such as 2020-2025',
      ),
    from: day,
    until: day,
    ...origin,
  })
  .transform(gathered);

/** A relation or contradiction inside an entry: checked when the entry was, unless it says otherwise. */
const innerOrigin = { ...origin, checkedOn: day.optional() };

const relation = z.strictObject({
  kind: z.enum(registryRelationKinds),
  symbol: maybe(text),
  name: maybe(text),
  issuedOn: maybe(day),
  effectiveOn: maybe(day),
  parts: maybe(text),
  ...innerOrigin,
});

const registryDocument = z
  .strictObject({
    symbol: text,
    issuedOn: maybe(day),
    term: maybe(romanOrdinal),
    place: maybe(key),
    issuer: maybe(text),
    type: text,
    title: maybe(text),
    aliases: texts,
    effectiveOn: maybe(day),
    expiresOn: maybe(day),
    inForce: z.array(z.strictObject({ on: day, ...innerOrigin })).default([]),
    unconfirmed: z
      .array(z.enum(['symbol', 'issuedOn', 'issuer', 'type', 'title', 'effectiveOn']))
      .default([]),
    relations: z.array(relation).default([]),
    contradictions: z.array(z.strictObject({ field: text, value: text, ...innerOrigin })).default([]),
    ...origin,
  })
  .transform(({ relations, contradictions, inForce, ...entry }) => {
    const inherit = <T extends { source: string; note: string | null; checkedOn?: Day | undefined }>(
      inner: T,
    ) => gathered({ ...inner, checkedOn: inner.checkedOn ?? entry.checkedOn });
    return {
      ...gathered(entry),
      relations: relations.map(inherit),
      contradictions: contradictions.map(inherit),
      inForce: inForce.map(inherit),
    };
  });

/** A version of a named document: a registry entry by symbol and day, or a text of its own that bears no symbol. */
const namedVersion = z.union([
  z.strictObject({ symbol: text, issuedOn: day }),
  z
    .strictObject({ title: text, issuer: maybe(text), issuedOn: day, effectiveOn: maybe(day), ...origin })
    .transform(gathered),
]);

const namedDocument = z.strictObject({
  key,
  name: text,
  kind: z.enum(['party', 'plenum', 'law', 'constitution', 'other']),
  aliases: texts,
  chosenBy: z.enum(['date', 'subject']),
  usual: maybe(z.strictObject({ symbol: text, issuedOn: day })),
  rule: maybe(text),
  versions: z.array(namedVersion).min(1),
});

/** A seed file: one or more lists of entries, each list under its name. */
export const seedFileSchema = z.strictObject({
  types: z.array(documentType).default([]),
  bodies: z.array(body).default([]),
  committees: z.array(committee).default([]),
  places: z.array(place).default([]),
  endedKinds: z.array(endedKind).default([]),
  terms: z.array(term).default([]),
  localCongresses: z.array(localCongress).default([]),
  documents: z.array(registryDocument).default([]),
  named: z.array(namedDocument).default([]),
});

export type SeedFileContent = z.output<typeof seedFileSchema>;
