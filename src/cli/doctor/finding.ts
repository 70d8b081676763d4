import type { BilingualText } from '../../errors/bilingual-text.js';
import { CancuError } from '../../errors/cancu-error.js';

/** One line of `cancu doctor`. */
export interface Finding {
  readonly what: BilingualText;
  /** `unneeded`: not there, but something else may do in its place. */
  readonly state: 'ok' | 'missing' | 'unneeded';
  readonly detail: BilingualText;
  /** What can be done about it, where something can. */
  readonly remedy?: BilingualText;
}

/** A finding about something that is not as it must be, in the words of the failure. */
export function missing(what: BilingualText, error: unknown): Finding {
  if (error instanceof CancuError)
    return { what, state: 'missing', detail: error.text, remedy: error.remedy };
  return { what, state: 'missing', detail: plain(error instanceof Error ? error.message : String(error)) };
}

/** A text that needs no translation: a number, a path. */
export function plain(text: string): BilingualText {
  return { vi: text, en: text };
}
