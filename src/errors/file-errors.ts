import { type ErrorEntry, entry } from './error-entry.js';

/** A file or text that cannot be read, or cannot be taken into the graph as it is. */
export const fileErrors = {
  FILE_NOT_FOUND: entry(
    { vi: 'Không tìm thấy tệp {file}.', en: 'No such file: {file}.' },
    { vi: 'Kiểm tra lại đường dẫn.', en: 'Check the path.' },
  ),
  FILE_UNREADABLE: entry(
    { vi: 'Không đọc được tệp {file}: {reason}.', en: 'Cannot read {file}: {reason}.' },
    { vi: 'Kiểm tra quyền đọc tệp.', en: 'Check that you may read the file.' },
  ),
  FILE_EMPTY: entry(
    { vi: 'Tệp {file} không có chữ nào.', en: '{file} holds no text.' },
    {
      vi: 'Kiểm tra xem tệp đã được lưu hoặc tải về đầy đủ chưa.',
      en: 'Check that the file was saved or downloaded in full.',
    },
  ),
  FILE_NOT_TEXT: entry(
    {
      vi: 'Tệp {file} không phải là văn bản đọc được ({reason}).',
      en: '{file} is not readable text ({reason}).',
    },
    {
      vi: 'Dùng tệp .txt, .md, .html, .docx, .doc hoặc .pdf có lớp chữ.',
      en: 'Give a .txt, .md, .html, .docx, .doc file or a .pdf with a text layer.',
    },
  ),
  FILE_IS_FOLDER: entry(
    { vi: '{file} là thư mục, không phải tệp.', en: '{file} is a folder, not a file.' },
    { vi: 'Nêu tên từng tệp trong thư mục.', en: 'Name the files in it.' },
  ),
  FOLDER_WITHOUT_FILES: entry(
    {
      vi: 'Thư mục {folder} không có tệp nào đọc được.',
      en: 'The folder {folder} holds no file that can be read.',
    },
    {
      vi: 'Thư mục phải chứa tệp .txt, .md, .html, .docx, .doc hoặc .pdf (tệp ẩn bị bỏ qua).',
      en: 'It must hold .txt, .md, .html, .docx, .doc or .pdf files (hidden ones are skipped).',
    },
  ),
  FILE_TOO_LARGE: entry(
    {
      vi: 'Tệp {file} quá lớn: {bytes} byte, giới hạn {limit} byte.',
      en: '{file} is too large: {bytes} bytes, the limit is {limit}.',
    },
    { vi: 'Chia tệp thành nhiều phần nhỏ hơn.', en: 'Split it into smaller files.' },
  ),
  FILE_TOO_MANY_PAGES: entry(
    {
      vi: 'Tệp {file} có {pages} trang, giới hạn {limit} trang.',
      en: '{file} has {pages} pages, the limit is {limit}.',
    },
    { vi: 'Chia tệp thành nhiều phần nhỏ hơn.', en: 'Split it into smaller files.' },
  ),
  ARCHIVE_TOO_LARGE: entry(
    {
      vi: 'Tệp {file} khi giải nén vượt giới hạn {limit} byte hoặc {entries} mục (có thể là "bom nén").',
      en: '{file} unpacks to more than {limit} bytes or {entries} entries (perhaps a zip bomb).',
    },
    {
      vi: 'Nếu tin cậy nguồn tệp, hãy mở bằng Word, bỏ bớt hình và lưu lại thành tệp mới.',
      en: 'If you trust its source, open it in Word, drop pictures and save it as a new file.',
    },
  ),
  FILE_ENCRYPTED: entry(
    { vi: 'Tệp {file} được đặt mật khẩu.', en: '{file} is protected by a password.' },
    {
      vi: 'Mở tệp bằng mật khẩu rồi lưu một bản không đặt mật khẩu.',
      en: 'Open it with its password and save a copy without one.',
    },
  ),
  FILE_DAMAGED: entry(
    {
      vi: 'Tệp {file} bị hỏng hoặc không đúng định dạng ({reason}).',
      en: '{file} is damaged or not what its name says ({reason}).',
    },
    {
      vi: 'Tải lại tệp, hoặc mở bằng Word hay trình đọc PDF rồi lưu thành tệp mới.',
      en: 'Download it again, or open it in Word or a PDF reader and save it as a new file.',
    },
  ),
  SCAN_WITHOUT_TEXT: entry(
    {
      vi: 'Tệp {file} ({kind}) chỉ có hình quét, không có lớp chữ.',
      en: '{file} ({kind}) is a scan without a text layer.',
    },
    {
      vi: 'Nhận dạng ký tự (OCR) trước, ví dụ: ocrmypdf -l vie quet.pdf co-chu.pdf',
      en: 'Run OCR first, for instance: ocrmypdf -l vie scan.pdf with-text.pdf',
    },
  ),
  NO_DOCUMENT: entry(
    { vi: 'Không thấy văn bản nào trong tệp {file}.', en: 'No Party or State document was found in {file}.' },
    {
      vi: 'Tệp phải chứa một văn bản có loại (Kế hoạch, Nghị quyết …) hoặc số, ký hiệu.',
      en: 'The file must hold a document with a type (Kế hoạch, Nghị quyết …) or a symbol.',
    },
  ),
  SECRET_DOCUMENT: entry(
    {
      vi: 'Tệp {file} đóng dấu {stamp}: văn bản mật không được lưu.',
      en: '{file} is stamped {stamp}: a secret document is never stored.',
    },
    {
      vi: 'Chỉ kiểm tra tại máy bằng `cancu check`; không đưa văn bản mật vào cơ sở dữ liệu.',
      en: 'Check it locally with `cancu check`; do not put secret documents into the database.',
    },
  ),
  FILE_TOO_HEAVY: entry(
    {
      vi: 'Tệp {file} quá nhiều dẫn chiếu để nạp một lần; không có gì được lưu: {reason}',
      en: '{file} cites too much to be taken in at once; nothing of it is stored: {reason}',
    },
    {
      vi: 'Chia tệp thành nhiều phần nhỏ hơn, hoặc dùng một Neo4j có nhiều bộ nhớ hơn (NEO4J_URI).',
      en: 'Split it into smaller files, or use a Neo4j with more memory (NEO4J_URI).',
    },
  ),
} as const satisfies Record<string, ErrorEntry>;
