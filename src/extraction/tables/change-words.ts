/**
 * Words that tell whether a change clause (điều khoản sửa đổi, thay thế, bãi bỏ) is an act of the document itself, marks
 * and capitals gone.
 */

/** Types that set tasks: "Sửa đổi Quy chế số …" among them is a task for others, no change. */
export const typesThatSetTasks: ReadonlySet<string> = new Set([
  'Báo cáo',
  'Chỉ thị',
  'Chương trình',
  'Chương trình hành động',
  'Đề án',
  'Kế hoạch',
  'Kết luận',
  'Thông báo',
  'Tờ trình',
]);

/** What may stand before a verb of change that itself heads the clause: "2. Nay", "- Đồng thời". */
export const headOfClause =
  /^[\s"]*(?:(?:dieu )?\d{1,3}[.):]|[a-h]\)|[-+*])?[\s"]*(?:(?:nay|dong thoi|va) ?)*$/;

/** Before the verb: others prepare the change, it is late, needed, planned or only spoken of. */
export const changeByOthers =
  /ra so.t|tham m.u|de xu.t|nghien c.u|kien nghi|chu tr.|chu tri|chi dao|lanh dao|phoi hop|giao |xay d.ng|soan thao|du thao|du kien|gop y|de nghi|(?<!chuong )trinh |sau khi|hoan thien|truong hop|\b(?:cham|chua|phai|nen|se|can(?! cu)|dang|da|de)\b(?: [a-z]+,?){0,5}\s*$/;

/** "Việc thay thế …", "Các sở bãi bỏ …", "… ban hành quy chế thay thế …": it is spoken of, or something else shall do it. */
export const changeByAnother =
  /\bviec [^;:]*$|^[\s\d.)+-]*(?:giao |cac (?:bo|so|ban|cap|co quan|don vi|dia phuong|huyen|xa|to chuc)\b|bo (?!sung|truong)|so |phong |cuc |tong cuc |ban can su|dang doan|giam doc|chanh van phong|van phong )|\bban hanh (?!kem theo)[^;:]*$|\b(?:luat|phap lenh|nghi dinh|nghi quyet|thong tu|quy che|quy dinh|van ban|de an|ke hoach|chuong trinh|huong dan|chi thi|quy trinh|quy hoach|phuong an|danh muc)(?: (?:moi|khac))*\s*$/;

/** "Quyết định này … thay thế …": the document itself speaks. */
export const changeByItself = /\bnay (?!thi\b)[^.;]{0,90}$/;

/** "Nghị định này … xây dựng quy chế": behind it another verb takes over. */
export const verbOfOthers = /\b(?:xay dung|tham muu|soan thao|ra soat|chi dao|giao|trinh|de nghi|kien nghi) /;
