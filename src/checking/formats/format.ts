import type { IsoDate } from '../../documents/iso-date.js';
import type { Language } from '../report-words.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';
import type { FormatName, ReportFormat } from './report-format.js';
import { sarifFormat } from './sarif.js';
import { textFormat } from './text.js';

export interface FormatSettings {
  readonly lang: Language;
  readonly asOf: IsoDate;
  /** Version of cancu, which SARIF names. */
  readonly version: string;
  /** For text only. */
  readonly withColour: boolean;
  /** For JSON only: whether the checked text comes along. */
  readonly withText?: boolean;
}

/** The format of that name, ready for one report. */
export function reportFormat(
  name: FormatName,
  { lang, asOf, version, withColour, withText = false }: FormatSettings,
): ReportFormat {
  switch (name) {
    case 'text':
      return textFormat(lang, withColour);
    case 'json':
      return jsonFormat(asOf, withText);
    case 'sarif':
      return sarifFormat({ version, lang, asOf });
    case 'markdown':
      return markdownFormat(lang, asOf);
    case 'html':
      return htmlFormat(lang, asOf);
  }
}
