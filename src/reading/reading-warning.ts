import type { BilingualText } from '../errors/bilingual-text.js';

/** Something that a reader should know about how a file became text; it is no failure. */
export interface ReadingWarning {
  readonly code: keyof typeof warningTexts;
  readonly message: BilingualText;
}

const warningTexts = {
  LEGACY_CONVERTED: {
    vi: 'Đã chuyển từ bảng mã cũ {detail} sang Unicode.',
    en: 'Converted from the legacy encoding {detail} to Unicode.',
  },
  ENCODING_GUESSED: {
    vi: 'Không nhận ra bảng mã; đọc như {detail}.',
    en: 'The encoding was not recognised; read as {detail}.',
  },
  CHARACTERS_LOST: {
    vi: 'Có {detail} ký tự hỏng không đọc được.',
    en: '{detail} damaged characters could not be read.',
  },
  PAGES_WITHOUT_TEXT: {
    vi: 'Không có lớp chữ ở trang {detail} (có thể là trang quét); cần nhận dạng ký tự (OCR).',
    en: 'No text layer on page {detail} (probably scanned); it needs OCR.',
  },
  NOT_AS_NAMED: {
    vi: 'Nội dung tệp là {detail}, khác với đuôi tên tệp.',
    en: 'The file holds {detail}, unlike what its name says.',
  },
  NO_DOCUMENT: {
    vi: 'Không thấy văn bản hay dẫn chiếu nào trong {detail} ký tự của tệp.',
    en: 'No document and no citation was found in the {detail} characters of the file.',
  },
} as const;

/** @example readingWarning('LEGACY_CONVERTED', 'TCVN3 (ABC)') */
export function readingWarning(code: ReadingWarning['code'], detail: string): ReadingWarning {
  const { vi, en } = warningTexts[code];
  return { code, message: { vi: vi.replace('{detail}', detail), en: en.replace('{detail}', detail) } };
}
