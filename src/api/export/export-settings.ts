import { z } from 'zod';
import {
  type CitationRole,
  type CitationSection,
  citationRoles,
  citationSections,
} from '../../documents/citation.js';
import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';
import { type ValidityStatus, validityStatuses } from '../../documents/validity.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Level, System } from '../../facts/fact-types.js';
import type { DocumentFilter } from '../../graph/read/document-filter.js';
import { type RelationKind, relationKinds } from '../../resolution/resolution-types.js';
import { levelEnum, systemEnum } from '../schema/enums.js';

/** What can be exported. */
export const exportSubjects = ['documents', 'relations', 'citations', 'bodies'] as const;
export type ExportSubject = (typeof exportSubjects)[number];

export const exportFormats = ['jsonl', 'csv', 'graphml'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Everything that one export is asked for. */
export interface ExportSettings {
  readonly what: ExportSubject;
  readonly format: ExportFormat;
  /** Between the fields of CSV: Excel on a Vietnamese Windows expects the semicolon. */
  readonly separator: ',' | ';';
  /** Rows at most; null for all of them. */
  readonly first: number | null;
  /** The documents themselves, or those that relations go out from and citations stand in. */
  readonly filter: DocumentFilter;
  readonly status: readonly ValidityStatus[];
  /** The day of every status; null for today in Viet Nam. */
  readonly asOf: IsoDate | null;
  readonly kinds: readonly RelationKind[];
  readonly roles: readonly CitationRole[];
  readonly sections: readonly CitationSection[];
}

// The enums of the API hold the words that the graph keeps.
const levels = Object.values(levelEnum) as readonly Level[];
const systems = Object.values(systemEnum) as readonly System[];

const text = z.string().min(1).max(200).optional();
const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [value ?? []].flat().flatMap((one) => one.split(',')))
  .pipe(z.array(z.string().min(1).max(200)).max(50));
const yesOrNo = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .optional()
  .transform((value) => (value === undefined ? undefined : String(value) === 'true'));
const day = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return undefined;
    const parsed = parseIsoDate(value);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'YYYY-MM-DD' });
    return z.NEVER;
  });
const listOf = <Word extends string>(words: readonly Word[]) => list.pipe(z.array(z.enum(words)));

const parameters = z.strictObject({
  what: z.enum(exportSubjects).default('documents'),
  format: z.enum(exportFormats).default('jsonl'),
  separator: z.enum([',', ';']).default(','),
  first: z.coerce.number().int().min(1).optional(),
  symbol: text,
  type: list,
  issuer: text,
  place: text,
  series: text,
  level: z.enum(levels).optional(),
  system: z.enum(systems).optional(),
  issuedFrom: day,
  issuedUntil: day,
  held: yesOrNo,
  inRegistry: yesOrNo,
  status: listOf(validityStatuses),
  asOf: day,
  kind: listOf(relationKinds),
  role: listOf(citationRoles),
  section: listOf(citationSections),
});

/** The names of all parameters, as `GET /export` takes them. */
export const exportParameters = Object.keys(parameters.shape);

/**
 * The export that the parameters of a request spell out; the command line has the same ones. A parameter that is not
 * known is refused: an export without the filter that somebody meant would be a wrong answer.
 *
 * @throws CancuError `EXPORT_INVALID`
 * @example exportSettings({ what: 'relations', format: 'csv', kind: 'IMPLEMENTS', place: 'dong-nai' })
 */
export function exportSettings(given: unknown): ExportSettings {
  const parsed = parameters.safeParse(given);
  if (!parsed.success) {
    const reason = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new CancuError('EXPORT_INVALID', { reason: reason.replace(/^: /, '') });
  }
  const { what, format, separator, first, status, asOf, kind, role, section, ...filter } = parsed.data;
  return {
    what,
    format,
    separator,
    first: first ?? null,
    filter: filterOf(filter),
    status,
    asOf: asOf ?? null,
    kinds: kind,
    roles: role,
    sections: section,
  };
}

type FilterParameters = Omit<
  z.output<typeof parameters>,
  'what' | 'format' | 'separator' | 'first' | 'status' | 'asOf' | 'kind' | 'role' | 'section'
>;

function filterOf({ type, issuer, place, ...rest }: FilterParameters): DocumentFilter {
  const given = {
    ...rest,
    types: type.length > 0 ? [...type].sort() : undefined,
    bodyId: issuer,
    placeId: place,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
