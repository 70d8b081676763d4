/**
 * Words that tell how something was carried out, and headings of the parts that do (marks and capitals gone). What stands
 * there reviews; it orders nothing.
 */

/** Verbs of carrying out (thực hiện, triển khai, quán triệt …). */
export const carryingOut =
  /th.{1,4}[ce] hi|tri.{1,2}n khai|thi hanh|c. th. h.a|the che hoa|chap hanh|qu.n (?:tr|t|w)i.t|tu.n th.|hoc tap|pho bien|tuyen truyen|ap dung/;

/** "chậm cụ thể hóa", "buông lỏng việc thi hành", "chưa quán triệt": before the verb. */
export const failsTo =
  /\b(?:cham|chua|thieu|buong long|ne tranh|xem nhe|coi nhe|lo la|lung tung|lung ca trong)(?: (?:viec|trong|kip thoi|nghiem tuc|tot|day du|chu dong|duoc|quan tam|to chuc|lanh dao|chi dao|tap trung|trien khai|quan triet|thuong xuyen|kien quyet|thuc su|sau sat|cac|va),?)*\s*$/;

/** "thực hiện chưa nghiêm", "triển khai còn chậm": between the verb and the document. */
export const doneBadly =
  /^(?: [a-z]+){0,2} (?:chua|con|khong|thieu) (?:[a-z]+ )?(?:nghiem|dung|day du|tot|kip thoi|sau|sat|quyet liet|dong bo|hieu qua|triet de|cham|hinh thuc|lung tung|sai|het|thuong xuyen)/;

/** "chưa xây dựng kế hoạch thực hiện …": a plan is missing. */
export const noPlanFor = /\b(?:chua|khong) (?:[a-z]+ ){0,3}(?:xay dung|ban hanh|co) [^,;.]*$/;

/** "đã kịp thời quán triệt …": before the verb, in the past. */
export const didSo =
  /\bda(?: (?:kip thoi|tich cuc|chu dong|nghiem tuc|tap trung|to chuc|lanh dao|chi dao|quan triet|trien khai|hoc tap|pho bien|thuc hien|cu the hoa|tiep tuc|thuong xuyen|khan truong|quyet liet|dong bo|som|lam tot|gan voi|va),?)*\s*$/;

/** "Thực hiện …" at the head of a sentence, also behind the name of a paper in brackets. */
export const headsSentence =
  /^[\s\W]*(?:[^()]{2,30}\)\s?-\s?|\d{1,2}[.)] |[a-h]\) )?(?:thuc hien|trien khai|thi hanh|chap hanh|quan triet)(?: (?:noi dung|tinh than))?\s*$/;

/** "…, cấp ủy các cấp đã kịp thời quán triệt": behind the document, what a body has done by it. */
export const hasDone =
  /^(?:[^;:]*;\s?(?=nghi|quyet|chi thi|ket luan|quy|ke hoach|huong dan|thong|chuong trinh|de an|luat|cong van))*[^;:]*, (?:cac |toan |\d{1,3}% |ban thuong vu |ban chap hanh |btv |thuong truc )*(?:cap uy|cap|dang (?:uy|bo)|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi (?:uy|bo)|uy ban|ubnd|hoi dong|so|phong|ban|dia phuong|don vi|co quan|huyen|xa|tinh|thanh pho)(?:,? (?:va )?cac nganh| va doan the)? (?:(?!\b(?:da|se|can|phai|yeu cau|de nghi)\b)[^,;])*\bda (?:(?:kip thoi|tich cuc|chu dong|nghiem tuc|tap trung|som|quyet liet|khan truong|thuong xuyen) (?:va )?)*(?:quan triet|to chuc|trien khai|thuc hien|lanh dao|chi dao|cu the hoa|pho bien|ban hanh|xay dung|hoan thanh|tham muu|don doc|phan bo|giao|vao cuoc|no luc|phan dau)\b/;

/** "…, những năm qua công tác đào tạo đã có chuyển biến": behind the document, what came of it. */
export const cameSince =
  /^(?:[^;:]*;\s?(?=nghi|quyet|chi thi|ket luan|quy|ke hoach|huong dan|thong|chuong trinh|de an|luat|cong van))*[^;:]*, (?:trong )?(?:(?:nhung|cac|\d{1,2}) nam (?:vua )?qua|thoi gian (?:vua )?qua|nhiem ky (?:vua )?qua)\b[^;:.]*?\b(?:da (?:co|dat|tao|duoc|tung)|dat duoc|duoc (?:quan tam|tang cuong|nang len|cai thien)|co (?:nhieu |buoc )?(?:chuyen|tien|phat))\b/;

/** "nghe báo cáo về tình hình thực hiện …", "chủ trì cuộc họp về tình hình triển khai …": before the verb. */
export const hearsOf =
  /\b(?:nghe|lam viec|bao cao|hop|phien hop)\b[^;.:]* ve (?:viec|tinh hinh|ket qua) (?:(?:(?:hon|gan|sau|qua) )?\d{1,2} (?:nam|thang|tuan|ngay) )?(?:(?:hoc tap|quan triet|to chuc|trien khai|lanh dao|chi dao)(?:,| va)? ?)*$/;

/** "chi mua sắm chưa đúng …", "chưa bám sát …": what was done is measured by the document, and falls short. */
export const fallsShortOf = /\bchua (?:[a-z]+ ){0,3}?(?:dung|bam sat)(?: theo)?\s*$/;

/** "bổ nhiệm cán bộ không đúng …": a finding where the part tells what was done; elsewhere it may be forbidden. */
export const notKeptTo = /\bkhong (?:[a-z]+ ){0,2}?dung(?: theo)?\s*$/;

/** "đã thực hiện đúng lộ trình … theo …": what was done as the document asks. */
export const didAsAsked =
  /\bda (?:[a-z]+,? ){0,2}(?:thuc hien|trien khai|chap hanh) (?:nghiem(?: tuc)?|dung|tot|day du)\b[^;.]*\btheo(?: (?:dung|quy dinh|yeu cau)(?: (?:cua|tai))?)?\s*$/;

/** "cơ bản thực hiện đúng …": in an account. */
export const didRightly =
  /\b(?:thuc hien|trien khai|chap hanh|tuan thu|ap dung) (?:[a-z]+,? ){0,2}dung(?: theo)?(?: quy dinh(?: (?:cua|tai))?)?\s*$/;

/** "Một số cấp ủy …", "nhiều nơi …": others are spoken of, not the body that issues. */
export const someBodies =
  /\b(?:mot so|nhieu|khong it|co|con) (?:noi|cap uy|dia phuong|don vi|co quan|to chuc|chi bo|dang bo|dang vien|can bo|huyen|xa|nganh)\b[^.;:]*$/;

/** What asks even within an account: "đề nghị", "trong thời gian tới". */
export const asksWithin =
  /\b(?:de nghi|yeu cau (?!tai|cua|tai)|thoi gian toi|can (?!cu|bo|thiet)|phai|tiep tuc|don doc)\b[^;]*$/;

/** Headings of parts that look back. */
export const accountHeadings =
  /^(?:(?:cong tac|viec) [^.;]{0,40}\bket qua|(?:danh gia|kiem diem)(?: chung| khai quat| lai)?(?: ve)? (?:tinh hinh|ket qua|thuc trang|uu diem|viec|chung|cong tac)|danh gia chung|dac diem|(?:nhung |mot so |cac )?(?:ket qua|tinh hinh|thuc trang|uu,? ?khuyet diem|uu diem|mat (?:lam )?duoc|thanh tuu|han che|ton tai|khuyet diem|nguyen nhan|kho khan|vuong mac|bat cap|sai pham|vi pham)|ve uu diem|ve ket qua|ve han che|ve khuyet diem|bai hoc)\b/;

/** "KẾT QUẢ CẦN ĐẠT", "Tình hình mới": such headings look ahead after all. */
export const notAnAccount =
  /^[^.;]{0,40}\b(?:can dat|phai dat|dat duoc den|du kien|mong doi|trong tinh hinh moi|dau ra)\b/;

/** Headings of parts that look ahead. */
export const aheadHeadings =
  /^(?:nhung |mot so |cac |ve )?(?:phuong huong|dinh huong|muc tieu|muc dich|quan diem|nhiem vu|giai phap|bien phap|yeu cau|kien nghi|de xuat|de nghi|chu truong|trong tam|cong viec|viec can|to chuc thuc hien|thoi gian toi|ke hoach|phuong an)\b/;

/** Types that give an account by their titles: "Báo cáo kết quả 05 năm thực hiện …". */
export const accountTitles =
  /\b(?:ket qua|tinh hinh|so ket|tong ket|danh gia|kiem diem|nam thuc hien|viec (?:thuc hien|trien khai|quan triet|chap hanh)|cong tac)\b/;

/** "Thông báo kết luận kiểm tra …", "Kết luận thanh tra …". */
export const inspectionTitles = /\b(?:kiem tra|giam sat|thanh tra)\b/;
export const concluded = /\bket (?:luan|qua)\b/;
