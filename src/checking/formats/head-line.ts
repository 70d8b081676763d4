import type { CheckedDocument, CheckSummary, CitationOutcome } from '../report.js';
import { type Language, levelWords, outcomeWords } from '../report-words.js';
import { dayWords } from '../words/day-words.js';
import type { Totals } from './report-format.js';

/**
 * The checked document in one line: type, symbol, day, issuer; and of a draft, by which day it was judged.
 *
 * @example headLine(document, 'vi') // 'Kế hoạch số 142-KH/TU · ngày 18/9/2023 · Tỉnh ủy Sông Lam'
 */
export function headLine({ type, symbol, issuer, clock }: CheckedDocument, lang: Language): string {
  const vi = lang === 'vi';
  const on = dayWords(clock.on)[lang];
  const bound = clock.notBefore && dayWords(clock.notBefore)[lang];
  const day =
    clock.from === 'as-of'
      ? vi
        ? `chưa ghi ngày ban hành, xét theo ngày ${on}${bound ? ` (không sớm hơn ${bound}, ngày muộn nhất được dẫn)` : ''}`
        : `bears no date, judged as of ${on}${bound ? ` (not before ${bound}, the latest day it cites)` : ''}`
      : vi
        ? `ngày ${on}`
        : on;
  const called = [type ?? (vi ? 'Văn bản' : 'Document'), symbol && (vi ? `số ${symbol}` : `No. ${symbol}`)];
  return [called.filter((part) => part !== null).join(' '), day, issuer]
    .filter((part) => part !== null)
    .join(' · ');
}

/** "9 dẫn chiếu: 5 bị thay thế, 3 chưa thấy thay đổi, 1 chưa có dữ liệu". */
export function summaryLine({ citations, byStatus }: CheckSummary, lang: Language): string {
  const outcomes = Object.keys(outcomeWords).filter(
    (outcome): outcome is CitationOutcome => outcome in byStatus,
  );
  const counts = outcomes.map((outcome) => `${byStatus[outcome]} ${outcomeWords[outcome][lang]}`);
  const total = lang === 'vi' ? `${citations} dẫn chiếu` : `${citations} citations`;
  return counts.length === 0 ? total : `${total}: ${counts.join(', ')}`;
}

/** "3 tệp, 62 dẫn chiếu: 1 lỗi, 7 cảnh báo, 2 lưu ý". */
export function totalsLine({ files, citations, byLevel }: Totals, lang: Language): string {
  const levels = (['error', 'warning', 'note'] as const).map(
    (level) => `${byLevel[level]} ${levelWords[level][lang]}`,
  );
  return lang === 'vi'
    ? `${files} tệp, ${citations} dẫn chiếu: ${levels.join(', ')}`
    : `${files} files, ${citations} citations: ${levels.join(', ')}`;
}
