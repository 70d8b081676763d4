import { englishDay } from '../../documents/english-day.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { BilingualText } from '../../errors/bilingual-text.js';

/**
 * A day as documents write it: in Vietnamese with a zero before days below 10 and before January and February
 * ("05/8/2023", "18/01/2021"), so that the words of a suggestion can be copied into a plan.
 *
 * @example dayWords(day('2023-07-11')) // { vi: '11/7/2023', en: '11 July 2023' }
 */
export function dayWords(date: IsoDate): BilingualText {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthVi = Number(month) <= 2 ? month : String(Number(month));
  return {
    vi: `${day}/${monthVi}/${year}`,
    en: englishDay(date),
  };
}
