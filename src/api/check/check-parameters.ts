import { z } from 'zod';
import { parseConfig } from '../../checking/config/parse-config.js';
import { type FormatName, formatNames } from '../../checking/formats/report-format.js';
import type { Language } from '../../checking/report-words.js';
import { type CheckSettings, defaultSettings } from '../../checking/settings.js';
import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';
import { CancuError } from '../../errors/cancu-error.js';

/** What `POST /check` is asked beside the files, in the address or as fields of the form. */
export interface CheckParameters {
  readonly asOf: IsoDate | null;
  readonly issuedOn: IsoDate | null;
  readonly place: string | null;
  readonly lang: Language;
  /** Null: the `Accept` header decides. */
  readonly format: FormatName | null;
  /** Whether JSON brings the text that was read. */
  readonly withText: boolean;
  readonly settings: CheckSettings;
}

const blank = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null);
const day = blank.transform((text, context) => {
  const date = text === null ? null : parseIsoDate(text);
  if (text === null || date !== null) return date;
  context.addIssue({ code: 'custom', message: `≠ 2026-11-22: ${text}` });
  return z.NEVER;
});

const parameters = z.object({
  asOf: day,
  issuedOn: day,
  place: blank.pipe(z.string().max(200).nullable()),
  lang: blank.pipe(z.enum(['vi', 'en']).nullable()),
  format: blank,
  withText: blank.pipe(z.enum(['true', 'false']).nullable()),
  config: blank,
});

/**
 * The parameters that a request gives; what is left out is null.
 *
 * @throws CancuError INPUT_INVALID, FORMAT_UNKNOWN, SETTINGS_INVALID
 */
export async function readCheckParameters(
  given: Readonly<Record<string, unknown>>,
): Promise<CheckParameters> {
  const parsed = parameters.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const reason = `${(issue?.path ?? []).map(String).join('.')}: ${issue?.message ?? ''}`;
    throw new CancuError('INPUT_INVALID', { reason });
  }
  const { asOf, issuedOn, place, lang, format: asked, withText, config } = parsed.data;
  const format = formatNames.find((name) => name === asked) ?? null;
  if (asked !== null && format === null) throw new CancuError('FORMAT_UNKNOWN', { asked });
  const settings = config === null ? defaultSettings : await settingsOf(config);
  return { asOf, issuedOn, place, lang: lang ?? 'vi', format, withText: withText === 'true', settings };
}

/** Settings as YAML, of which JSON is a part. */
async function settingsOf(text: string): Promise<CheckSettings> {
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
    throw new CancuError('SETTINGS_INVALID', { file: 'config', field: '(cú pháp · syntax)', reason });
  }
  return parseConfig(value, 'config');
}
