import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { Mention } from '../mention.js';

const part =
  /(?:mot (?:so|vai) (?:dieu|khoan|diem|muc|noi dung|quy dinh)|mot phan|(?:cac |nhung )?(?:quy dinh|noi dung)(?: neu)? (?:tai|trong)\b|mau (?:so )?\d|(?:dieu|khoan|diem|chuong|muc|phan|phu luc|cum tu|doan|tiet)\s(?:[a-z]?\d|[ivx]{1,4}\b|[a-z]\b|so |"|tai))/;

/** The parts named between the cue and the document: "khoản 2 Điều 5"; `whole` where none is. */
export function scopeIn(clean: CleanText, mention: Mention, between: string): string {
  const at = between.search(part);
  if (at < 0) return 'whole';
  const from = mention.from - between.length + at;
  return (
    tidy(sliceOf(clean, from, mention.from)).replace(
      /\s*(?:của|tại|trong|ban hành kèm theo)?[\s,]*$/iu,
      '',
    ) || 'whole'
  );
}

/** "…, trừ khoản 2 Điều 3": all but what is named. */
export function exceptions(clean: CleanText, from: number): string {
  const match =
    /^[^.;]{0,120}?[,(]? ?\btru ((?:dieu|khoan|diem|chuong|truong hop|quy dinh)[^.;)]{0,120})/.exec(
      clean.flat.slice(from, from + 260),
    );
  if (!match) return 'whole';
  const start = from + match[0].length - (match[1] ?? '').length;
  return `trừ ${tidy(sliceOf(clean, start, from + match[0].length))}`;
}
