/**
 * Words before a citation that say what is done with it and that are sought however a scan damaged their letters (marks
 * and capitals gone). Only what no other words look like; `role-cues.ts` bears what is damaged most often by itself.
 */
export const damagedCues: readonly string[] = [
  'thuc hien',
  'trien khai',
  'quan triet',
  'tuyen truyen',
  'cu the hoa',
  'chap hanh',
  'thi hanh',
  'can cu',
  'theo',
  'thay the',
  'bai bo',
  'sua doi, bo sung',
  'tong ket',
  'ban hanh kem theo',
];
