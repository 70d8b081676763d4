import { foldMarks } from '../../documents/fold.js';

/** "ĐẢNG ỦY PHƯỜNG ĐỒNG MÂY TỔ CHỨC HỘI NGHỊ …": a page's headline tells what the body did. */
export function beforeVerb(printed: string): string {
  const verb = headlineVerb.exec(foldMarks(printed));
  return verb && verb.index > 0 ? printed.slice(0, verb.index) : printed;
}

const headlineVerb =
  / (?:(?<!\bban )to chuc (?:hoi nghi|hoi thao|le|lop|cuoc|toa dam|dai hoi|sinh hoat|ky niem)|ban hanh (?:ke hoach|chi thi|nghi quyet|quyet dinh|quy dinh|quy che|huong dan|chuong trinh|ket luan|cong van)|(?<!\bban chi dao )(?:trien khai|quan triet|so ket|tong ket) )/;
