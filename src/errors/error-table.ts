import type { BilingualText } from './bilingual-text.js';

interface ErrorEntry {
  /** What happened. `{name}` is filled from the error's details. */
  readonly message: BilingualText;
  /** What the reader can do about it. */
  readonly remedy: BilingualText;
}

const entry = (message: BilingualText, remedy: BilingualText): ErrorEntry => ({ message, remedy });

/**
 * Every expected failure of cancu, each with its remedy. `docs/errors.md` is written from this table and a test
 * holds the two together. Codes are never reused or renamed: tools match on them.
 */
export const errorTable = {
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
  SOURCE_UNKNOWN: entry(
    { vi: 'Cơ sở dữ liệu không có tệp {file}.', en: 'The database does not hold {file}.' },
    {
      vi: 'Đưa đúng tệp đã nạp (cùng nội dung), hoặc mã SHA-256 của nó.',
      en: 'Give the file that was ingested (the same text), or its SHA-256.',
    },
  ),
  NEO4J_NOT_FOUND: entry(
    {
      vi: 'Không có Neo4j nào dùng được. Đã thử: {tried}',
      en: 'No usable Neo4j was found. Tried: {tried}',
    },
    {
      vi: 'Chọn một trong ba cách: đặt NEO4J_URI; chạy Docker; hoặc cài Java 17 trở lên cùng Maven.',
      en: 'Choose one of three ways: set NEO4J_URI; run a Docker engine; or install Java 17 or newer with Maven.',
    },
  ),
  NEO4J_UNREACHABLE: entry(
    { vi: 'Không kết nối được Neo4j tại {uri}.', en: 'Neo4j does not answer at {uri}.' },
    { vi: 'Kiểm tra NEO4J_URI và máy chủ Neo4j.', en: 'Check NEO4J_URI and that the Neo4j server runs.' },
  ),
  NEO4J_AUTH: entry(
    {
      vi: 'Neo4j tại {uri} từ chối tên hoặc mật khẩu.',
      en: 'Neo4j at {uri} refused the user name or password.',
    },
    { vi: 'Kiểm tra NEO4J_USER và NEO4J_PASSWORD.', en: 'Check NEO4J_USER and NEO4J_PASSWORD.' },
  ),
  NEO4J_VERSION: entry(
    {
      vi: 'Neo4j tại {uri} là phiên bản {version}; cần 5.26 trở lên.',
      en: 'Neo4j at {uri} is version {version}; 5.26 or newer is needed.',
    },
    { vi: 'Nâng cấp Neo4j hoặc dùng máy chủ khác.', en: 'Upgrade Neo4j or use another server.' },
  ),
  NEO4J_FORBIDDEN: entry(
    {
      vi: 'Neo4j tại {uri} không cho phép việc này: {reason}',
      en: 'Neo4j at {uri} does not allow this: {reason}',
    },
    {
      vi: 'Dùng tài khoản Neo4j có quyền đọc, ghi và tạo chỉ mục trên cơ sở dữ liệu {database}.',
      en: 'Use a Neo4j user who may read, write and create indexes in the database {database}.',
    },
  ),
  NEO4J_DATABASE: entry(
    {
      vi: 'Neo4j tại {uri} không có cơ sở dữ liệu {database}.',
      en: 'Neo4j at {uri} has no database {database}.',
    },
    { vi: 'Kiểm tra NEO4J_DATABASE.', en: 'Check NEO4J_DATABASE.' },
  ),
  NEO4J_TIMEOUT: entry(
    {
      vi: 'Neo4j tại {uri} không trả lời kịp thời hạn.',
      en: 'Neo4j at {uri} did not finish a statement in time.',
    },
    {
      vi: 'Thu hẹp câu hỏi, hoặc tăng NEO4J_TIMEOUT_MS.',
      en: 'Ask for less, or raise NEO4J_TIMEOUT_MS.',
    },
  ),
  NEO4J_MEMORY: entry(
    {
      vi: 'Neo4j tại {uri} không đủ bộ nhớ cho việc này: {reason}',
      en: 'Neo4j at {uri} has too little memory for this: {reason}',
    },
    {
      vi: 'Chia tệp thành nhiều phần nhỏ hơn, hoặc tăng bộ nhớ của Neo4j (dbms.memory.transaction.total.max).',
      en: 'Split the file into smaller ones, or give Neo4j more memory (dbms.memory.transaction.total.max).',
    },
  ),
  NEO4J_PROTOCOL: entry(
    {
      vi: 'Máy chủ tại {uri} không nói giao thức Bolt: {reason}',
      en: 'What answers at {uri} does not speak Bolt: {reason}',
    },
    {
      vi: 'Đặt NEO4J_URI tới cổng Bolt của Neo4j (thường là 7687).',
      en: 'Let NEO4J_URI name the Bolt port of Neo4j (7687 as a rule).',
    },
  ),
  DATA_DIR_UNUSABLE: entry(
    {
      vi: 'Không dùng được thư mục dữ liệu {dir}: {reason}.',
      en: 'The data folder {dir} cannot be used: {reason}.',
    },
    {
      vi: 'Kiểm tra quyền ghi, hoặc đặt CANCU_DATA_DIR khác.',
      en: 'Check that you may write there, or set another CANCU_DATA_DIR.',
    },
  ),
  DATA_DIR_LOCKED: entry(
    {
      vi: 'Thư mục dữ liệu {dir} đang bị tiến trình {pid} giữ, mà Neo4j của nó không trả lời.',
      en: 'The data folder {dir} is held by process {pid}, whose Neo4j does not answer.',
    },
    {
      vi: 'Dừng tiến trình {pid}, hoặc đặt CANCU_DATA_DIR khác.',
      en: 'Stop process {pid}, or set another CANCU_DATA_DIR.',
    },
  ),
  NEO4J_DOWNLOAD: entry(
    { vi: 'Maven không tải được Neo4j: {reason}', en: 'Maven could not download Neo4j: {reason}' },
    {
      vi: 'Kiểm tra mạng hoặc máy chủ gương trong ~/.m2/settings.xml, rồi chạy lại.',
      en: 'Check the network or the mirror in ~/.m2/settings.xml, then run it again.',
    },
  ),
  NEO4J_START: entry(
    {
      vi: 'Neo4j trên máy này không khởi động được: {reason}',
      en: 'Neo4j did not start on this machine: {reason}',
    },
    { vi: 'Xem nhật ký {log}.', en: 'Read the log, {log}.' },
  ),
  MIGRATION_CHANGED: entry(
    {
      vi: 'Bước nâng cấp {name} đã áp dụng vào cơ sở dữ liệu khác với tệp hiện có.',
      en: 'Migration {name}, applied to this database, is not the one that ships with cancu.',
    },
    {
      vi: 'Khôi phục tệp cypher/migrations/{name}.cypher; thay đổi mới phải là một tệp mới.',
      en: 'Restore cypher/migrations/{name}.cypher; a new change belongs in a new file.',
    },
  ),
  MIGRATION_UNKNOWN: entry(
    {
      vi: 'Cơ sở dữ liệu đã qua bước nâng cấp {name} mà bản cancu này không có.',
      en: 'This database has had migration {name}, which this cancu does not know.',
    },
    { vi: 'Dùng bản cancu mới hơn.', en: 'Use a newer cancu.' },
  ),
  CONFIG_INVALID: entry(
    { vi: 'Biến {name} không hợp lệ: {reason}.', en: '{name} is not valid: {reason}.' },
    {
      vi: 'Sửa biến môi trường {name}; xem bảng cấu hình trong README.',
      en: 'Mend {name}; see the configuration table in the README.',
    },
  ),
  CONFIG_MISSING: entry(
    { vi: 'Đã đặt {because} nhưng thiếu {name}.', en: '{because} is set, but {name} is missing.' },
    { vi: 'Đặt biến môi trường {name}.', en: 'Set {name}.' },
  ),
  HOST_UNUSABLE: entry(
    {
      vi: 'Không mở được cổng {port} trên {host}: {reason}.',
      en: 'Cannot listen on port {port} of {host}: {reason}.',
    },
    {
      vi: 'Kiểm tra HOST và PORT (cổng dưới 1024 thường cần quyền quản trị).',
      en: 'Check HOST and PORT (ports below 1024 usually need an administrator).',
    },
  ),
  PORT_IN_USE: entry(
    { vi: 'Cổng {port} trên {host} đang được dùng.', en: 'Port {port} on {host} is in use.' },
    {
      vi: 'Dừng chương trình đang giữ cổng, hoặc đặt PORT khác.',
      en: 'Stop what holds the port, or set another PORT.',
    },
  ),
  SERVER_RUNNING: entry(
    {
      vi: 'Một máy chủ cancu đang chạy ở cổng {port} trên {host}.',
      en: 'A cancu server is already running on port {port} of {host}.',
    },
    {
      vi: 'Dùng máy chủ đang chạy, dừng nó, hoặc đặt PORT khác.',
      en: 'Use the one that runs, stop it, or set another PORT.',
    },
  ),
  SETTINGS_INVALID: entry(
    {
      vi: 'Tệp cấu hình {file} không hợp lệ, tại {field}: {reason}.',
      en: '{file} is not valid, at {field}: {reason}.',
    },
    {
      vi: 'Sửa trường này; xem schemas/config.schema.json và docs/checking.md.',
      en: 'Mend that field; see schemas/config.schema.json and docs/checking.md.',
    },
  ),
  BASELINE_INVALID: entry(
    {
      vi: 'Tệp {file} không phải là báo cáo JSON của `cancu check`.',
      en: '{file} is not a JSON report of `cancu check`.',
    },
    {
      vi: 'Tạo lại bằng: cancu check … --format json --output {file}',
      en: 'Make it again with: cancu check … --format json --output {file}',
    },
  ),
  SERVER_UNREACHABLE: entry(
    { vi: 'Máy chủ {url} không trả lời: {reason}.', en: 'The server {url} does not answer: {reason}.' },
    {
      vi: 'Kiểm tra địa chỉ của --server, hoặc bỏ --server để kiểm tra bằng dữ liệu kèm theo.',
      en: 'Check the address of --server, or leave it out to check against the shipped registry.',
    },
  ),
  SERVER_REFUSED: entry(
    { vi: 'Máy chủ {url} từ chối: {reason}', en: 'The server {url} refused: {reason}' },
    {
      vi: 'Kiểm tra phiên bản cancu của máy chủ và nội dung gửi đi.',
      en: 'Check which version of cancu the server runs, and what was sent.',
    },
  ),
  DOCUMENT_NOT_FOUND: entry(
    { vi: 'Không có văn bản nào mang mã {id}.', en: 'No document has the id {id}.' },
    {
      vi: 'Dùng `lookup` hoặc `search` để tìm mã của văn bản.',
      en: 'Find the id of the document with `lookup` or `search`.',
    },
  ),
  CURSOR_INVALID: entry(
    { vi: 'Con trỏ trang không hợp lệ.', en: 'The page cursor is not valid.' },
    {
      vi: 'Dùng đúng giá trị `cursor` hoặc `endCursor` mà cùng danh sách này đã trả về.',
      en: 'Give a `cursor` or `endCursor` that the same list has returned.',
    },
  ),
  PAGE_AMBIGUOUS: entry(
    { vi: 'Không dùng `first` cùng với `last`.', en: '`first` and `last` cannot be given together.' },
    { vi: 'Chỉ dùng một trong hai.', en: 'Give one of the two.' },
  ),
  INPUT_INVALID: entry(
    { vi: 'Tham số không hợp lệ: {reason}.', en: 'An argument is not valid: {reason}.' },
    {
      vi: 'Xem mô tả của tham số trong lược đồ GraphQL.',
      en: 'See the description of the argument in the GraphQL schema.',
    },
  ),
  OPERATION_UNKNOWN: entry(
    {
      vi: 'API này không có thao tác loại `{kind}`.',
      en: 'This API has no operation of the kind `{kind}`.',
    },
    { vi: 'Dùng `query`.', en: 'Use `query`.' },
  ),
  QUERY_TOO_DEEP: entry(
    {
      vi: 'Truy vấn lồng nhau {depth} tầng; nhiều nhất là {max}.',
      en: 'The query is nested {depth} levels deep; at most {max} are allowed.',
    },
    { vi: 'Tách thành nhiều truy vấn.', en: 'Split it into several queries.' },
  ),
  QUERY_TOO_MANY_ALIASES: entry(
    {
      vi: 'Truy vấn dùng {count} bí danh; nhiều nhất là {max}.',
      en: 'The query uses {count} aliases; at most {max} are allowed.',
    },
    { vi: 'Tách thành nhiều truy vấn.', en: 'Split it into several queries.' },
  ),
  QUERY_TOO_COMPLEX: entry(
    {
      vi: 'Truy vấn có thể trả về {cost} đối tượng; nhiều nhất là {max}.',
      en: 'The query may return {cost} objects; at most {max} are allowed.',
    },
    {
      vi: 'Giảm `first` hoặc bớt các danh sách lồng nhau, rồi đọc tiếp bằng con trỏ trang.',
      en: 'Lower `first` or nest fewer lists, and read on with cursors.',
    },
  ),
  NOT_READY: entry(
    { vi: 'Máy chủ đang khởi động hoặc đang dừng.', en: 'The server is starting or stopping.' },
    { vi: 'Thử lại sau giây lát.', en: 'Try again in a moment.' },
  ),
  INTERNAL: entry(
    { vi: 'Máy chủ gặp lỗi ngoài dự kiến.', en: 'The server met an unexpected error.' },
    {
      vi: 'Báo cho người vận hành kèm giá trị `x-request-id` của câu trả lời.',
      en: 'Tell whoever runs the server, with the `x-request-id` of the answer.',
    },
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
