import { hearsOf } from '../tables/account-words.js';
import { roleCues } from '../tables/role-cues.js';
import type { Cue } from './cues.js';

const reviewPattern = roleCues.find(([role]) => role === 'reviews')?.[1] ?? /(?!)/g;

/** "tổng kết việc thực hiện", "kiểm tra … trong thực hiện", but not "kiểm tra, thực hiện". */
export function isReviewed(words: string, cue: Cue): boolean {
  const said = words.slice(cue.from, cue.to);
  if (!/th.{0,4}[ceu] hi|tri.{1,2}n khai|thi hanh|chap hanh|qu.n (?:tr|t|w)i.t|tuan thu|tien hanh/.test(said))
    return false;
  const before = words.slice(Math.max(0, cue.from - 170), cue.from);
  // "Sau 06 tháng. thực hiện": a stop in front of a small letter is dust.
  const stop = before.lastIndexOf('. ', before.length - 3);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), stop) + 1);
  if (hearsOf.test(clause)) return true;
  let end = -1;
  reviewPattern.lastIndex = 0;
  while (reviewPattern.test(clause)) end = reviewPattern.lastIndex;
  if (end < 0) return false;
  const between = clause.slice(end);
  if (/[,;]\s*$/.test(between) && !/vi.[ce]|tinh hinh|ket qua/.test(between)) return false;
  return (
    /^[\s,.]*(?:\([^()]*\)\s*)?(?:to chuc |va )?$/.test(between) ||
    /vi.[ce]|trong|tinh hinh|ket qua|\bnam\b|cong tac|qua trinh/.test(between) ||
    aboutDoing.test(between) ||
    ofSome.test(between)
  );
}

/** "giám sát … về lãnh đạo, chỉ đạo thực hiện …". */
const aboutDoing =
  /\bve (?:cong tac )?(?:(?:lanh dao|chi dao|to chuc|quan triet|trien khai|tuyen truyen)(?:,| va)? )*$/;

/**
 * "kiểm tra 3 đảng viên thực hiện …", "giám sát ít nhất 02 chi bộ thực hiện …", "theo dõi, đôn đốc các xã thực hiện …": how they
 * carry it out is looked into.
 */
const ofSome =
  /^ (?:doi voi )?(?:(?:it nhat |toi thieu )?\d{1,3}|cac|tung|toan bo cac) (?:(?!(?:va|de|phai|can|nham|lanh dao|chi dao) )[a-z]+,? ){1,6}$/;
