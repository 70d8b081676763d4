import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** What the text is, its lines, and the section and role of each citation in it. */
type Case = readonly [
  what: string,
  text: string,
  places: readonly (readonly [section: string, role: string])[],
];

const letterHead = `SỞ NỘI VỤ
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 215/SNV-CCHC
V/v chấn chỉnh kỷ luật hành chính

An Bình, ngày 06 tháng 3 năm 2024

Kính gửi:
- Các sở, ban, ngành;
- Ủy ban nhân dân các xã, phường.

`;

const decisionHead = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 18/2024/QĐ-UBND

An Bình, ngày 06 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Quy định về quản lý chợ

ỦY BAN NHÂN DÂN TỈNH AN BÌNH

`;

const headWithoutType = `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 31/QĐ-UB | An Bình, ngày 11 tháng 01 năm 1999 |
`;

/** Where the opening ends, in texts with and without numbered parts. */
const openings: readonly Case[] = [
  [
    'a letter whose subject goes on below a blank line, with a list of those it is for',
    `SỞ Y TẾ AN BÌNH

Số: 1408/SYT-NVY

V/v tăng cường quản lý hành nghề y tư nhân và phòng, chống dịch tại

cơ sở khám bệnh, chữa bệnh

Kính gửi:

- Các bệnh viện tuyến tỉnh;

- Trung tâm Y tế các huyện;

- Các phòng khám tư nhân.

Thực hiện Công điện số 905/CĐ-TTg ngày 02/8/2021 của Thủ tướng Chính phủ, Sở Y

tế yêu cầu các đơn vị thực hiện các nội dung sau:

1. Các cơ sở khám bệnh

- Chấp hành Thông tư số 19/2013/TT-BYT của Bộ Y tế.

2. Các Trung tâm Y tế

- Kiểm tra các phòng khám trên địa bàn.

Sở Y tế đề nghị các đơn vị thực hiện, báo cáo kết quả về Sở trước ngày 15

tháng 9 năm 2021.

Nơi nhận:

- Như trên;

- Lưu: VT.

GIÁM ĐỐC

Trần Văn B`,
    [
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'minutes whose course has a heading of its own',
    `BIÊN BẢN
hội nghị Ban Chấp hành Đảng bộ xã lần thứ ba

Thời gian: 14 giờ, ngày 28/8/2025. Hội nghị được triệu tập theo Quy chế số 01-QC/ĐU.

NỘI DUNG HỘI NGHỊ

Đồng chí Bí thư quán triệt Chỉ thị số 45-CT/TW, ngày 14/4/2025.`,
    [
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'a part whose number lost its full stop',
    `HƯỚNG DẪN
công đoàn các cấp thực hiện Quyết định số 217-QĐ/TW

Thực hiện Quyết định số 217-QĐ/TW, Ban Thường vụ hướng dẫn như sau:

1 VỀ GIÁM SÁT

Công đoàn cơ sở giám sát việc thực hiện Chỉ thị số 30-CT/TW.

2. Thực hiện Hướng dẫn số 12-HD/TU.`,
    [
      ['title', 'implements'],
      ['opening', 'implements'],
      ['body', 'reviews'],
      ['body', 'directs'],
    ],
  ],
  [
    'years of work right below a subject, no line between',
    'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 09/CT-UBND An Bình, ngày 15 tháng 11 năm 2012\nCHỈ THỊ\nVề việc tăng cường bảo vệ rừng\nvà phòng cháy, chữa cháy rừng mùa khô 2012 - 2013\nSau một năm triển khai Chỉ thị số 1685/CT-TTg, công tác bảo vệ rừng đã có chuyển biến.\nĐể triển khai có hiệu quả Nghị quyết số 14-NQ/TU, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n1. Các sở thực hiện Quyết định số 07/2012/QĐ-TTg.',
    [
      ['opening', 'reviews'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'what an inspection concluded on',
    `KẾT LUẬN KIỂM TRA
việc lãnh đạo thực hiện Nghị quyết số 18-NQ/TW đối với Ban Thường vụ Huyện ủy

Thực hiện Quyết định số 123-QĐ/TU, Đoàn kiểm tra kết luận như sau:

1. Việc.`,
    [
      ['title', 'reviews'],
      ['opening', 'implements'],
    ],
  ],
  [
    'a document told of first, and what is done with it',
    `KẾ HOẠCH
về phục hồi kinh tế

Ngày 05/6/2020, Bộ Chính trị ban hành Kết luận số 77-KL/TW về chủ trương phục hồi kinh tế; ngày 15/6/2020 Ban Bí thư ban hành Kế hoạch số 4-KH/TW. Để kịp thời lãnh đạo thực hiện các văn bản trên, Ban Thường vụ ban hành Kế hoạch như sau:

I. NHIỆM VỤ
1. Thực hiện Kết luận số 61-KL/TW.`,
    [
      ['opening', 'implements'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'a document told of first, and another that is carried out',
    `KẾ HOẠCH
về phục hồi kinh tế

Ngày 05/6/2020, Bộ Chính trị ban hành Kết luận số 77-KL/TW về phục hồi kinh tế. Để thực hiện Kết luận số 61-KL/TW, Ban Thường vụ ban hành Kế hoạch như sau:

I. NHIỆM VỤ
1. Việc.`,
    [
      ['opening', 'mentions'],
      ['opening', 'implements'],
    ],
  ],
  [
    'what was worked on with others',
    `THÔNG BÁO
kết luận của Thường trực Tỉnh ủy

Ngày 15/8/2025, Thường trực Tỉnh ủy làm việc với Đảng ủy Ủy ban nhân dân về kết quả hơn 1 tháng thực hiện Kết luận số 155-KL/TW. Thường trực Tỉnh ủy kết luận:

1. Thực hiện Kết luận số 61-KL/TW.`,
    [
      ['opening', 'reviews'],
      ['body', 'directs'],
    ],
  ],
  [
    'what a body said in a letter, carried out with what stands before it',
    `CHỈ THỊ
về thu ngân sách

Để thực hiện có hiệu quả Chỉ thị số 06/CT-TTg ngày 21/4/2015 về tăng cường điều hành ngân sách và hướng dẫn của Bộ Tài chính tại Công văn số 5652/BTC-NSNN, Chủ tịch yêu cầu các sở:

1. Việc.`,
    [
      ['opening', 'implements'],
      ['opening', 'implements'],
    ],
  ],
  [
    'what all have done',
    `CHỈ THỊ
về thu ngân sách

Triển khai Nghị quyết số 01/NQ-CP ngày 03/01/2015, các cấp, các ngành trong tỉnh đã chủ động giao dự toán, đôn đốc thu. Tuy vậy, một số đơn vị mua sắm chưa đúng Quyết định số 30/2014/QĐ-UBND. Để khắc phục, Chủ tịch yêu cầu các sở:

1. Việc.`,
    [
      ['opening', 'reviews'],
      ['opening', 'reviews'],
    ],
  ],
  [
    'what a plan says above its recipients it is sent with',
    `KẾ HOẠCH
về tập huấn

Thực hiện Nghị quyết số 46-NQ/TW, Tỉnh ủy xây dựng Kế hoạch như sau:

I. NHIỆM VỤ
1. Thực hiện Kết luận số 61-KL/TW.

(Kèm theo Nghị quyết số 46-NQ/TW, ngày 20/12/2023 của Bộ Chính trị)

Nơi nhận:
- Các huyện ủy.`,
    [
      ['opening', 'implements'],
      ['body', 'directs'],
      ['body', 'mentions'],
    ],
  ],
  [
    'points that a page runs together in one paragraph',
    `CHỈ THỊ
về đại hội công đoàn các cấp

Những năm qua, phong trào công nhân tiếp tục phát triển. Để đại hội thành công, Ban Thường vụ yêu cầu các cấp ủy thực hiện tốt những nhiệm vụ sau: 1. Đẩy mạnh thực hiện Nghị quyết số 20-NQ/TW ngày 28/01/2008 về xây dựng giai cấp công nhân. 2. Nhân sự theo đúng Quy định số 80-QĐ/TW ngày 18/8/2022. 3. Chỉ thị này thay thế Chỉ thị số 14-CT/TU ngày 03/4/2018.`,
    [
      ['body', 'directs'],
      ['body', 'directs'],
      ['body', 'replaces'],
    ],
  ],
  [
    'a first word that a scan printed a quotation mark before',
    `KẾ HOẠCH
triển khai thực hiện Nghị quyết số 46-NQ/TW và

Nghị quyết Đại hội Hội Nông dân

“Thực hiện Nghị quyết số 46-NQ/TW ngày 20/12/2023 của Bộ Chính trị về đổi mới, nâng cao chất lượng hoạt động của Hội Nông dân Việt Nam trong giai đoạn mới, Hội Nông dân tỉnh xây dựng Kế hoạch như sau:

I. NHIỆM VỤ
1. Thực hiện Kết luận số 61-KL/TW.`,
    [
      ['title', 'implements'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'a letter: behind the sentence that enacts',
    `${letterHead}Thực hiện Chỉ thị số 09/CT-UBND ngày 12/02/2024 của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung như sau:
- Quán triệt Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ.
- Căn cứ Nghị định số 112/2020/NĐ-CP, xử lý nghiêm vi phạm.`,
    [
      ['opening', 'implements'],
      ['body', 'directs'],
      ['body', 'directs'],
    ],
  ],
  [
    'a letter without items: behind its first paragraph',
    `${letterHead}Sở Nội vụ nhận được Công văn số 77/UBND-NV ngày 01/3/2024 của Ủy ban nhân dân xã Tân Lập.
Căn cứ Thông tư số 13/2019/TT-BNV, đề nghị Ủy ban nhân dân xã rà soát lại hồ sơ.`,
    [
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page that tells of a plan',
    `Ủy ban nhân dân tỉnh An Bình vừa ban hành Kế hoạch số 88/KH-UBND ngày 04/4/2024 triển khai Nghị quyết số 29-NQ/TU của Tỉnh ủy.
Theo đó, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện nghiêm Nghị quyết số 29-NQ/TU.
Các địa phương bám sát Quyết định số 411/QĐ-TTg để xây dựng kế hoạch.`,
    [
      ['opening', 'mentions'],
      ['opening', 'mentions'],
      ['body', 'directs'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page below its headline',
    `An Bình đẩy mạnh thực hiện Chỉ thị số 05-CT/TW
Ngày 12/6, Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 31-KH/TU về học tập chuyên đề năm 2024.
Các cấp ủy tổ chức thực hiện Chỉ thị số 05-CT/TW gắn với nhiệm vụ chính trị.`,
    [
      ['title', 'implements'],
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page that quotes a document from its beginning',
    `Ban Thường vụ Tỉnh ủy vừa ban hành chỉ thị về phòng cháy. Nội dung như sau:
Thực hiện Chỉ thị số 47-CT/TW của Ban Bí thư, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy:
1. Triển khai Kế hoạch số 15-KH/TU.`,
    [
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page on which one body orders another to act',
    `Ủy ban nhân dân tỉnh vừa yêu cầu các sở, ban, ngành thực hiện nghiêm Chỉ thị số 12/CT-TTg của Thủ tướng Chính phủ.`,
    [['opening', 'directs']],
  ],
  [
    'a page that tells of a meeting',
    `Sáng 12/5, Tỉnh ủy An Bình tổ chức hội nghị học tập, quán triệt Nghị quyết số 57-NQ/TW của Bộ Chính trị.
Các cấp ủy thực hiện nghiêm Nghị quyết số 57-NQ/TW.`,
    [
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page that tells of a document without a head of its own',
    `Thực hiện Nghị quyết số 15-NQ/TU, các xã đã làm tốt.
Danh sách chợ được lập theo quy định tại Nghị định số 60/2024/NĐ-CP.`,
    [
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'an opening that finds fault before it orders',
    `CHỈ THỊ
về quản lý chợ

Thời gian qua, công tác quản lý chợ có tiến bộ. Tuy nhiên, việc thực hiện Luật Giá ở một số nơi còn hình thức. Danh sách chợ lập theo quy định tại Nghị định số 60/2024/NĐ-CP. Để thực hiện Nghị quyết số 15-NQ/TU, Ban Thường vụ Tỉnh ủy yêu cầu:
1. Thực hiện Chỉ thị số 26-CT/TW.`,
    [
      ['opening', 'reviews'],
      ['opening', 'mentions'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'a title that runs on into a finding',
    `CHỈ THỊ
về quản lý chợ
Việc triển khai Nghị quyết số 15-NQ/TU còn chậm.
1. Thực hiện Chỉ thị số 26-CT/TW.`,
    [
      ['title', 'reviews'],
      ['body', 'directs'],
    ],
  ],
  [
    'what a plan of inspection looks into',
    `KẾ HOẠCH
giám sát chuyên đề công tác quản lý chợ

I. NỘI DUNG
1. Việc quán triệt, cụ thể hóa Quy định số 58-QĐ/TW; việc chấp hành các quy định sau:
- Quy định số 96-QĐ/TW của Bộ Chính trị;
- Kết luận số 86-KL/TW.
2. Các cấp ủy thực hiện Chỉ thị số 26-CT/TW.`,
    [
      ['body', 'reviews'],
      ['body', 'reviews'],
      ['body', 'reviews'],
      ['body', 'directs'],
    ],
  ],
  [
    'a page that asks',
    `Cán bộ nghỉ hưu theo Nghị định số 178/2024/NĐ-CP được hưởng chính sách gì?
Theo quy định tại Điều 5 Nghị định số 178/2024/NĐ-CP, cán bộ được trợ cấp.`,
    [
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'a look back that tells what came of it',
    `CHỈ THỊ
về thông tin đối ngoại

Trong những năm qua, quán triệt và thực hiện Kết luận số 16-KL/TW, Kế hoạch số 25-KH/TU, công tác thông tin đối ngoại đã đạt nhiều kết quả.
Vừa qua, thực hiện Chỉ thị số 26-CT/TW, Ban Thường vụ Tỉnh ủy đã ban hành Chương trình số 15-CTr/TU.
1. Thực hiện Chỉ thị số 26-CT/TW.`,
    [
      ['opening', 'reviews'],
      ['opening', 'reviews'],
      ['opening', 'mentions'],
      ['opening', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'the rows of a table',
    `| STT | Nhiệm vụ | Đơn vị | Thời hạn |
|---|---|---|---|
| 1 | Triển khai Kế hoạch số 19-KH/TU ngày 02/5/2024 | Sở Y tế | Quý III |
| 2 | Tổng kết Nghị quyết số 07-NQ/TU | Văn phòng | Quý IV |`,
    [
      ['body', 'directs'],
      ['body', 'reviews'],
    ],
  ],
  [
    'an opening of two paragraphs above numbered parts',
    `CHỈ THỊ
về tăng cường phòng, chống lụt bão

Những năm qua, thực hiện Chỉ thị số 42-CT/TW của Ban Bí thư, công tác phòng, chống thiên tai đạt kết quả quan trọng.
Để tiếp tục thực hiện Chỉ thị số 42-CT/TW, Ban Thường vụ Tỉnh ủy yêu cầu:
1. Các cấp ủy quán triệt Chỉ thị số 42-CT/TW.`,
    [
      ['opening', 'reviews'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
];

/** What belongs to the grounds, however the lines are broken. */
const grounds: readonly Case[] = [
  [
    'a copy that lost "cứ", below a head on one line whose number has no colon',
    `ĐẢNG BỘ HUYỆN AN BÌNH ĐẢNG ỦY XÃ YÊN PHÚ * Số 14 -KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Yên Phú, ngày 12 tháng 3 năm 2021 KẾ HOẠCH kiểm điểm, đánh giá chất lượng tổ chức đảng năm 2021
-Căn Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019 Ban Tổ chức Trung ương; công văn số 55-CV/HU ngày 10/02/2021
Ban Thường vụ Đảng ủy hướng dẫn như sau:
1. Thực hiện Quy định số 132-QĐ/TW.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'a directive whose first paragraph looks back on a school year, close below the title in capitals',
    `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 21/CT-UBND
An Bình, ngày 06 tháng 8 năm 2018
CHỈ THỊ
VỀ NHIỆM VỤ CỦA NGÀNH GIÁO DỤC TỈNH
AN BÌNH
Năm học 2017-2018, toàn ngành đã triển khai các nhiệm vụ
theo Chỉ thị số 11/CT-UBND ngày 12/9/2017 của Ủy ban nhân dân tỉnh.
Thực hiện Chỉ thị số 2919/CT-BGDĐT, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Thực hiện nghiêm Thông tư số 15/2017/TT-BGDĐT.`,
    [
      ['opening', 'implements'],
      ['opening', 'implements'],
      ['body', 'directs'],
    ],
  ],
  [
    'a preamble below a head without a type: behind it "QUYẾT ĐỊNH" enacts',
    `${headWithoutType}ỦY BAN NHÂN DÂN TỈNH AN BÌNH
- Căn cứ Nghị định số 37/CP ngày 04/6/1996 của Chính phủ;
- Theo đề nghị của Sở Thủy sản tại Tờ trình số 77/TTr-TS ngày 05/01/1999;
QUYẾT ĐỊNH
Điều 1. Thực hiện Quyết định số 44/QĐ-UB.`,
    [
      ['basis', 'basis'],
      ['basis', 'mentions'],
      ['body', 'directs'],
    ],
  ],
  [
    'paragraphs that end with full stops',
    `${headWithoutType}Căn cứ Nghị định số 30/1998/NĐ-CP ngày 13/5/1998 của Chính phủ.
Căn cứ Công văn số 17/BTC ngày 17/3/1999 của Bộ Tài chính về việc thu phí.
Ủy ban nhân dân tỉnh hướng dẫn một số vấn đề như sau:
I. ĐỐI TƯỢNG
Thực hiện Thông tư số 99/1998/TT-BTC.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'what has changed a consolidated text, and then its grounds',
    `${decisionHead}Quyết định số 01/2022/QĐ-UBND ngày 18 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh ban hành Quy định về quản lý chợ, có hiệu lực kể từ ngày 01 tháng 4 năm 2022, được sửa đổi, bổ sung bởi:
Quyết định số 07/2023/QĐ-UBND ngày 16 tháng 10 năm 2023 của Ủy ban nhân dân tỉnh sửa đổi một số điều, có hiệu lực kể từ ngày 30 tháng 11 năm 2023.
Căn cứ Nghị định số 02/2003/NĐ-CP ngày 14 tháng 01 năm 2003 của Chính phủ;
Ủy ban nhân dân tỉnh ban hành Quyết định.`,
    [
      ['opening', 'mentions'],
      ['opening', 'mentions'],
      ['basis', 'basis'],
    ],
  ],
  [
    'that an engine without Vietnamese read, the first letters lost or others, before an enacting line of its own',
    `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 18/QĐ-UBND\n\nCn ctf Nghi dinh s6 61/2018/ND-CP ngay 23/4/2018;\n\nC&n ctr Théng tu s6 01/2018/TT-VPCP ngay 23/11/2018;\n\nQUYET DINH\n\nDieu 1. Thuc hien.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'in which a line begins as the subject of a letter does',
    `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 18/QĐ-UBND\n\n- Căn cứ Quyết định số 222/HĐBT ngày 5/12/1987 của Hội đồng Bộ trưởng\nvề việc quản lý lệ phí; Nghị định số 50/HĐBT ngày 22/3/1986;\n- Căn cứ Nghị định số 30/HĐBT ngày 22/3/1985;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Thực hiện.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'that a record gives as one of its numbered fields',
    `# HỒ SƠ VĂN BẢN\n1. **Tên văn bản**: Quyết định số 19/QĐ-SNV\n8. **Căn cứ pháp lý** (2 căn cứ):\n   - Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;\n   - Thông tư số 01/2018/TT-VPCP.\n9. **Đối tượng**: theo Nghị định số 45/2020/NĐ-CP.`,
    [
      ['opening', 'mentions'],
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'grounds read by an engine without Vietnamese, and a word lost',
    `${decisionHead}Can ctr Nghi dinh so 61/2018/ND-CP ngay 23/4/2018;
C&n cf Thong tu so 12/2019/TT-BTC ngay 05/3/2019;
Căn Kế hoạch số 33/KH-UBND ngày 02/5/2019;
QUYẾT ĐỊNH:
Điều 1. Thực hiện Quyết định số 44/QĐ-UBND.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'a subject in capitals where a page leaves the type out',
    `${headWithoutType}BÃI BỎ NGHỊ QUYẾT SỐ 23/2017/NQ-HĐND VỀ PHÍ
HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH
Căn cứ Nghị định số 02/2003/NĐ-CP;
QUYẾT NGHỊ:
Điều 1. Bãi bỏ.`,
    [
      ['title', 'replaces'],
      ['basis', 'basis'],
    ],
  ],
  [
    'a first part that lists them, up to the next of its rank',
    `KẾ HOẠCH
PHÁT TRIỂN DU LỊCH CỘNG ĐỒNG NĂM 2024

I. CĂN CỨ XÂY DỰNG
KẾ HOẠCH
1. Quyết định số 147/QĐ-TTg ngày 22/01/2020 của Thủ tướng Chính phủ;
2. Nghị quyết số 11-NQ/TU ngày 03/5/2021 của Tỉnh ủy.
II. NHIỆM VỤ
1. Thực hiện Kế hoạch số 88/KH-UBND ngày 02/6/2021 của Ủy ban nhân dân tỉnh.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'a first part that lists them on the line of its heading',
    `KẾ HOẠCH
CHUYỂN ĐỔI SỐ NĂM 2024

I. CĂN CỨ LẬP KẾ HOẠCH - Quyết định số 147/QĐ-TTg ngày 22/01/2020 của Thủ tướng Chính phủ phê duyệt Chiến lược; - Nghị quyết số 11-NQ/TU ngày 03/5/2021 của Tỉnh ủy;
II. NHIỆM VỤ
Thực hiện Kế hoạch số 88/KH-UBND.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'a list under a heading without a number, some of its marks lost',
    `Căn cứ thực hiện
- Điều 5 Quy định số 44-QĐ/TU ngày 30/7/2021 của Ban Thường vụ Tỉnh ủy
Mục 2 Hướng dẫn số 07-HD/TU ngày 28/9/2021 của Ban Thường vụ Tỉnh ủy.
1. Hồ sơ
Thực hiện theo Hướng dẫn số 07-HD/TU.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
  [
    'a first part that begins with "Căn cứ" and lists nothing',
    `${decisionHead.replace('QUYẾT ĐỊNH\nBan hành Quy định về quản lý chợ', 'KẾ HOẠCH\nQuản lý chợ')}1. Căn cứ Nghị định số 60/2024/NĐ-CP, các huyện lập phương án.
2. Sở Công Thương theo dõi.`,
    [['body', 'directs']],
  ],
  [
    'a paragraph of the council that has considered, before it resolves',
    `${decisionHead}Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;
Sau khi xem xét Tờ trình số 64/TTr-UBND ngày 01/3/2024 và Báo cáo thẩm tra số 12/BC-HĐND,
QUYẾT ĐỊNH:
Điều 1. Thông qua.`,
    [
      ['basis', 'basis'],
      ['basis', 'mentions'],
      ['basis', 'mentions'],
    ],
  ],
  [
    'documents of one ground on lines of their own',
    `${decisionHead}Căn cứ Nghị định số 02/2003/NĐ-CP ngày 14/01/2003 của Chính phủ;
Nghị định số 114/2009/NĐ-CP ngày 23/12/2009 của Chính phủ;
Theo đề nghị của Giám đốc Sở Công Thương.
QUYẾT ĐỊNH:
Điều 1. Ban hành.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'a line that begins with the number of a chapter',
    `${decisionHead}Căn cứ Nghị định số 02/2003/NĐ-CP của Chính phủ, theo quy định tại
Chương II và Chương III Nghị định số 114/2009/NĐ-CP ngày 23/12/2009 của
Chính phủ;
Căn cứ Thông tư số 07/2016/TT-BTC.
QUYẾT ĐỊNH:
Điều 1. Ban hành.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'a regulation and the document by which it was issued',
    `${decisionHead}Căn cứ Quy chế Đấu thầu ban hành kèm theo Nghị định số 88/1999/NĐ-CP ngày 01/9/1999;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Nghị quyết số 18-NQ/TW.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['body', 'implements'],
    ],
  ],
  [
    'a ground that a page break parts',
    `${decisionHead}Căn cứ Luật Giá số 16/2023/QH15;

Trên cơ sở kết quả biểu quyết của các thành viên theo Văn bản

số 455/VP-TH ngày 12/2/2024 của Văn phòng Ủy ban nhân dân tỉnh;

QUYẾT ĐỊNH:
Điều 1. Ban hành.`,
    [
      ['basis', 'basis'],
      ['basis', 'mentions'],
    ],
  ],
  [
    'a preamble that breaks off before anything is enacted, its lines broken',
    `QUYẾT ĐỊNH
BAN HÀNH QUY CHẾ QUẢN LÝ BẾN XE
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH
Căn cứ Luật Giao thông đường bộ số 23/2008/QH12;
Căn cứ Nghị định số 86/2014/NĐ-CP ngày 10 tháng 9 năm 2014 của Chính phủ về kinh doanh
và điều kiện kinh doanh vận tải bằng xe ô tô;
Căn cứ Thông tư số 63/2014/TT-BGTVT của Bộ Giao thông vận tải về tổ chức,
quản lý hoạt động vận tải`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'a ground that ends with its sentence',
    `TỔNG CỤC THỦY LỢI
Số: 88/TCTL-KH
Kính gửi: Sở Nông nghiệp

Căn cứ Nghị định số 67/2018/NĐ-CP. Sau khi lấy ý kiến, Tổng cục đã có Công văn số 71/TCTL-KH đề nghị như sau:
1. Thực hiện.`,
    [
      ['basis', 'basis'],
      ['opening', 'mentions'],
    ],
  ],
  [
    'grounds whose first words a scan has damaged',
    `${decisionHead}Căn cử Nghị định số 02/2003/NĐ-CP của Chính phủ;
Căn (ứ Nghị định số 114/2009/NĐ-CP của Chính phủ;
Cãn cứ Thông tư số 07/2016/TT-BTC của Bộ Tài chính;
QUYẾT ĐỊNH:
Điều 1. Ban hành.`,
    [
      ['basis', 'basis'],
      ['basis', 'basis'],
      ['basis', 'basis'],
    ],
  ],
  [
    'a consolidated text, which counts up in front what has amended it',
    `NGHỊ ĐỊNH
Về phí sử dụng đường bộ

Nghị định số 51/2016/NĐ-CP ngày 01 tháng 6 năm 2016 của Chính phủ về phí sử dụng đường bộ, có hiệu lực kể từ ngày 01 tháng 8 năm 2016, được sửa đổi, bổ sung bởi:
1. Nghị định số 28/2018/NĐ-CP ngày 01 tháng 3 năm 2018 của Chính phủ;
Căn cứ Luật Phí và lệ phí số 97/2015/QH13;
Chính phủ ban hành Nghị định về phí sử dụng đường bộ.
Điều 1. Thực hiện theo Thông tư số 70/2021/TT-BTC.`,
    [
      ['opening', 'mentions'],
      ['opening', 'mentions'],
      ['basis', 'basis'],
      ['body', 'directs'],
    ],
  ],
];

/** The same text must be placed alike when every line is set apart, as in a converted file. */
const apart: readonly Case[] = [...openings, ...grounds]
  .filter(([what]) => !what.includes('table') && !what.includes('page') && !what.includes('letter'))
  .map(([what, text, places]) => [what, text.replace(/\n+/g, '\n\n'), places]);

const placesOf = (text: string): (readonly [string, string])[] =>
  extract(text).citations.map(({ section, role }) => [section, role]);

describe('the end of the opening', () => {
  it.each(openings)('%s', (_what, text, places) => expect(placesOf(text)).toEqual(places));
});

describe('the grounds of a preamble', () => {
  it.each(grounds)('%s', (_what, text, places) => expect(placesOf(text)).toEqual(places));
});

describe('a text whose lines all stand apart', () => {
  it.each(apart)('%s', (_what, text, places) => expect(placesOf(text)).toEqual(places));
});

describe('notes and annexes of a text whose lines all stand apart', () => {
  const long = Array.from({ length: 20 }, (_, i) => `${i + 1}. Việc thứ ${i + 1} giao các cơ quan.`).join(
    '\n\n',
  );

  it('leave what goes on below them to the body', () => {
    const text = `KẾ HOẠCH\n\nvề trồng rừng\n\n${long}\n\n21. Theo Luật Lâm nghiệp số 16/2017/QH141; các cơ quan\n\n____________________\n\n1 Cùng với Nghị định số 156/2018/NĐ-CP.\n\ntham mưu triển khai Kế hoạch số 33/KH-UBND.`;
    expect(placesOf(text).slice(-2)).toEqual([
      ['footnote', 'explains'],
      ['body', 'directs'],
    ]);
  });

  it('are not made of numbered rows below an area in m2', () => {
    const text = `KẾ HOẠCH\n\nvề xây dựng\n\n${long}\n\n21. Mỗi nhà từ 30 m2, mái tôn.\n\nPhụ lục\n\nDANH MỤC DỰ ÁN\n\n(Kèm theo Kế hoạch này)\n\nSTT   Tên dự án   Quyết định\n\n1     Chợ   Quyết định số 11/QĐ-UBND\n\n2     Kè sông   Quyết định số 12/QĐ-UBND`;
    expect(placesOf(text)).toEqual([
      ['annex', 'mentions'],
      ['annex', 'mentions'],
    ]);
  });
});
