import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';

/** A verb of change at the head of its clause: "Điều 2. Nay sửa đổi, bổ sung …", "- Bổ sung …". */
const atHead =
  /(?:^|[;:] ?)[\s"]*(?:(?:dieu )?\d{1,3}[.):]|[a-h]\)|[-+])?[\s"]*(?:[a-z ]{3,30} nay )?(?:nay )?(?:(?:sua doi|bo sung|dieu chinh|bai bo|huy bo)(?:(?:,| va|,? hoac) ?(?:sua doi|bo sung|thay the|bai bo|dieu chinh))*)\b([^;:]*)$/;

/** What the verb changes is itself a rule on doing: "thẩm quyền ban hành …", "quy trình thực hiện …". */
const nounOfDoing =
  /^ (?:[a-z\d]+ ){0,3}?(?:tham quyen|trach nhiem|quy trinh|trinh tu|thu tuc|thoi han|thoi gian|dieu kien|nhiem vu|quy dinh|noi dung|yeu cau|viec|cach|hinh thuc|kinh phi|nguon von|muc|ho so|to chuc|dieu|khoan|diem|chuong|phan|phu luc|bieu|mau|cum tu|thanh vien|nhan su|danh sach) [^;]*\b(?:tai|trong|cua|thuoc|kem theo)(?: (?:[^;:]{0,60}))?$/;

/** "Bổ sung 02 bến vào Danh mục … kèm theo": what a list or annex is given or loses. */
const intoList =
  /^ [^;]{1,160}? (?:vao|khoi) (?:(?:danh muc|bo |bang |phu luc|quy hoach|quy che|quy dinh|noi dung|dieu |khoan |diem |chuong |muc )[^;]{0,160}(?:kem theo|cua|tai|trong)(?: (?:[a-z]*dieu|khoan|diem|muc|phu luc)[^;]{0,30})?)?\s*$/;

/**
 * Whether a verb of change heads the last clause of `words` and governs what follows, whatever verbs its object holds.
 *
 * @example changesAtHead('sua doi quy trinh ban hanh nghi quyet tai dieu 5 ') // true
 */
export function changesAtHead(words: string): boolean {
  const object = atHead.exec(words)?.[1];
  return (
    object !== undefined && !inKeeping.test(object) && (nounOfDoing.test(object) || intoList.test(object))
  );
}

/** "bổ sung quy chế làm việc … bảo đảm đúng": what follows is kept to, and not changed. */
const inKeeping = /\b(?:bao dam|dam bao|phu hop)(?: dung| voi| theo)*\s*$/;

const ordersChange =
  /(?:bai bo|huy bo|thay the|sua doi|bo sung|thay) (?:mot phan |mot so )?(?:cum tu|tu|doan|noi dung|khoan|diem|dieu|muc|phu luc)\b/y;

/** Where a paragraph in `from` … `to` begins that orders words or parts changed: "Bãi bỏ cụm từ …"; null where none does. */
export function orderBetween(clean: CleanText, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    if (clean.codes[i] !== blankLine && clean.codes[i] !== 10) continue;
    ordersChange.lastIndex = i + 1;
    if (ordersChange.test(clean.flat) && isCapital(clean, i + 1)) return i + 1;
  }
  return null;
}
