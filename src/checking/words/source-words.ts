import type { ValidityEvent } from '../../documents/validity.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import type { Provenance } from '../../facts/fact-types.js';
import type { Told } from '../report.js';
import { dayWords } from './day-words.js';

/** Who says so, as the end of a sentence: the host of the page read, or that none was. */
export function sourceWords(told: Told | null): BilingualText {
  if (told === null || told.checkedOn === null) {
    return { vi: '; theo văn bản có trong cơ sở dữ liệu', en: '; according to a text held in the database' };
  }
  if (told.source === null) {
    return {
      vi: '; chưa có nguồn công khai xác nhận, cần kiểm tra lại',
      en: '; no public source confirms this yet, so check it',
    };
  }
  const day = dayWords(told.checkedOn);
  const host = hostOf(told.source);
  return { vi: `; nguồn: ${host}, kiểm tra ngày ${day.vi}`, en: `; source: ${host}, checked on ${day.en}` };
}

/** Where an event is told; null where a text in the database tells it. */
export function toldBy({ source }: ValidityEvent): Told | null {
  return source.kind === 'registry' ? toldIn(source.provenance) : null;
}

export function toldIn({ source, note, checkedOn }: Provenance): Told {
  return { source, note, checkedOn };
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? address;
}
