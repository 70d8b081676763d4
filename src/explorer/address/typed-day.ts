import { isDay } from './settings.js';

/** While a year is being typed, `0202` is a year as well. */
const earliest = '1900';

/**
 * A day as people in Việt Nam type it, day before month, or as the address writes it; null for what is no whole day yet.
 *
 * @example typedDay('1/6/2024') // '2024-06-01'
 */
export function typedDay(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.\s-]+(\d{1,2})[/.\s-]+(\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isDay(iso) && iso >= earliest ? iso : null;
}
