import type { CleanText } from '../clean/clean-text.js';

/** A year of issue that is printed with a citation in place of its day. */
export interface YearRead {
  readonly year: number;
  readonly to: number;
}

const year = '((?:19[3-9]|20[0-9])[0-9])';
const month = '(?:thang\\s(?:0?[1-9]|1[0-2])\\s?(?:[/-]\\s?|,?\\s?nam\\s))';
const bracketed = new RegExp(`\\s?\\(\\s?(?:nam\\s|${month})?${year}\\s?\\)`, 'y');
const open = new RegExp(`\\s?,?\\s(?:nam\\s|${month})${year}(?![0-9])`, 'y');

/**
 * Reads the year of issue that stands at `from` behind a citation without a day: "năm 2017", "(2022)", "tháng 8/2008".
 * Null where the year is one of several, or is that of what is done: "kết quả thực hiện Nghị quyết số 18-NQ/TW năm
 * 2022", "Chỉ thị số 05-CT/TW năm 2021 - 2025".
 *
 * @param begins where the citation begins, whose words before tell what is done
 */
export function readYear({ flat }: CleanText, from: number, begins: number): YearRead | null {
  bracketed.lastIndex = from;
  const closed = bracketed.exec(flat);
  if (closed) return { year: Number(closed[1]), to: from + closed[0].length };
  open.lastIndex = from;
  const read = open.exec(flat);
  if (!read) return null;
  const to = from + read[0].length;
  const after = flat.slice(to, to + 16);
  if (isOneOfSeveral.test(after)) return null;
  if (!/^,? cua /.test(after) && isDone.test(flat.slice(Math.max(0, begins - 40), begins))) return null;
  return { year: Number(read[1]), to };
}

const isOneOfSeveral = /^(?:\s?[-–,;/]\s?|\s(?:va|den|toi)\s)(?:nam\s|cac nam|nhung nam|[0-9]{4})/;

/** What is done in a year: the verb, or "việc thực hiện", ends just before the citation. */
const isDone =
  /(?:thuc hien|trien khai|quan triet|hoc tap|so ket|tong ket|danh gia|cu the hoa)(?: (?:nghiem|tot|co hieu qua|hieu qua|noi dung|cac|va lam theo))*\s$/;
