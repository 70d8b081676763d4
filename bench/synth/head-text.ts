import type { ExtractedDocument } from '../../src/documents/citation.js';
import type { Writing } from './compose-document.js';
import type { IssuingBody } from './issuing-bodies.js';
import { signers } from './wording.js';

/** Writes what stands above the title: the body, the number, the motto, place and day. */
export function writeHead({ own, text }: Writing): void {
  const { body, symbol, issuedOn } = own;
  const [year, month, day] = issuedOn.split('-');
  const dated = `${body.place}, ngày ${day} tháng ${month} năm ${year}\n\n`;
  const lines = `${body.headLines.join('\n')}\n`;
  text.add(
    body.system === 'party'
      ? `${lines}*\nSố ${symbol}\nĐẢNG CỘNG SẢN VIỆT NAM\n${dated}`
      : `${lines}-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: ${symbol}\n${dated}`,
  );
}

/** Writes the recipients and the signature, and says what they are. */
export function writeSignature({
  own,
  text,
  random,
}: Writing): Pick<ExtractedDocument, 'recipients' | 'signer' | 'signerTitle'> {
  const recipients = recipientsOf(own.body);
  const [signer, titles] = [random.pick(signers), signatureTitles(own.body)];
  text.add(
    `\nNơi nhận:\n${recipients.map((line) => `- ${line}`).join(';\n')}.\n\n${titles.join('\n')}\n\n${signer}\n`,
  );
  return { recipients, signer, signerTitle: titles.join(', ') };
}

function recipientsOf({ system, level }: IssuingBody): string[] {
  if (system === 'party') {
    switch (level) {
      case 'central':
        return ['Các tỉnh ủy, thành ủy', 'Các ban đảng, ban cán sự đảng', 'Lưu Văn phòng Trung ương Đảng'];
      case 'province':
        return ['Ban Tổ chức Trung ương (báo cáo)', 'Các huyện ủy trực thuộc', 'Lưu Văn phòng Tỉnh ủy'];
      case 'district':
        return [
          'Ban Thường vụ Tỉnh ủy (báo cáo)',
          'Các chi bộ, đảng bộ trực thuộc',
          'Lưu Văn phòng Huyện ủy',
        ];
      case 'commune':
        return ['Ban Thường vụ Huyện ủy (báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'];
    }
  }
  return level === 'central'
    ? ['Văn phòng Chính phủ', 'Ủy ban nhân dân các tỉnh, thành phố', 'Lưu: VT']
    : ['Như trên', 'Các phòng, ban, ngành', 'Lưu: VT'];
}

function signatureTitles({ system, level, code, name }: IssuingBody): string[] {
  if (system === 'party') {
    if (level !== 'central') return ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'];
    const body =
      name === 'Ban Chấp hành Trung ương Đảng' ? 'BAN CHẤP HÀNH TRUNG ƯƠNG' : name.toLocaleUpperCase('vi');
    return [`T/M ${body}`, name === 'Ban Bí thư' ? 'THƯỜNG TRỰC' : 'TỔNG BÍ THƯ'];
  }
  switch (code) {
    case 'UBND':
      return ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
    case 'CP':
      return ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG'];
    case 'TTg':
      return ['THỦ TƯỚNG'];
    default:
      return ['BỘ TRƯỞNG'];
  }
}
