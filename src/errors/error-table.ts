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
  LOAD_NOT_EMPTY: entry(
    {
      vi: 'Cơ sở dữ liệu trong {dir} đã có {sources} tệp và {documents} văn bản; cancu load chỉ nạp vào cơ sở dữ liệu trống.',
      en: 'The database in {dir} holds {sources} files and {documents} documents already; cancu load fills an empty one only.',
    },
    {
      vi: 'Dùng cancu ingest để nạp thêm, hoặc đặt CANCU_DATA_DIR là một thư mục mới.',
      en: 'Use cancu ingest to add to it, or set CANCU_DATA_DIR to a new folder.',
    },
  ),
  LOAD_IN_USE: entry(
    {
      vi: 'Cơ sở dữ liệu trong {dir} đang được một lệnh cancu khác dùng.',
      en: 'The database in {dir} is in use by another cancu command.',
    },
    {
      vi: 'Dừng lệnh đó (thường là cancu start) rồi chạy lại.',
      en: 'Stop that command (most likely cancu start), then run this again.',
    },
  ),
  LOAD_NEEDS_IMPORTER: entry(
    {
      vi: 'cancu load cần chạy bộ nhập của Neo4j bằng Java trên máy này: {reason}.',
      en: "cancu load needs to run Neo4j's importer with Java on this machine: {reason}.",
    },
    {
      vi: 'Thêm --files THƯMỤC để chỉ ghi các tệp, rồi chạy neo4j-admin nơi có Neo4j (xem docs/scaling.md).',
      en: 'Add --files FOLDER to write the files only, then run neo4j-admin where Neo4j is (see docs/scaling.md).',
    },
  ),
  LOAD_IMPORT_FAILED: entry(
    { vi: 'Bộ nhập của Neo4j dừng vì lỗi: {reason}', en: "Neo4j's importer failed: {reason}" },
    { vi: 'Cơ sở dữ liệu vẫn như trước. Xem {log}.', en: 'The database is as it was. Read {log}.' },
  ),
  LOAD_RECORD_INVALID: entry(
    {
      vi: 'Dòng {line} của {file} không phải là một bản ghi của cancu: {reason}',
      en: 'Line {line} of {file} is no record of cancu: {reason}',
    },
    {
      vi: 'Mỗi dòng của tệp .jsonl là một bản ghi JSON; xem docs/scaling.md.',
      en: 'Every line of a .jsonl file is one record in JSON; see docs/scaling.md.',
    },
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
  DOCUMENT_ID_SHARED: entry(
    {
      vi: 'Mã {id} nay có thể là một trong nhiều văn bản: {candidates}.',
      en: 'The id {id} may now mean any of several documents: {candidates}.',
    },
    { vi: 'Hỏi lại với một trong các mã ấy.', en: 'Ask again with one of those ids.' },
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
    { vi: 'Dùng `query` hoặc `mutation`.', en: 'Use `query` or `mutation`.' },
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
  EXPORT_INVALID: entry(
    { vi: 'Yêu cầu xuất dữ liệu không đúng: {reason}.', en: 'This export cannot be made: {reason}.' },
    {
      vi: 'Xem các tham số và giá trị trong docs/api.md hoặc bằng lệnh cancu export --help.',
      en: 'See the parameters and their values in docs/api.md or with cancu export --help.',
    },
  ),
  EXPORT_BUSY: entry(
    {
      vi: 'Máy chủ đang xuất dữ liệu cho {count} yêu cầu khác, mức tối đa cùng lúc.',
      en: 'The server is writing {count} other exports, as many as it does at a time.',
    },
    { vi: 'Thử lại sau ít phút.', en: 'Try again in a few minutes.' },
  ),
  ROUTE_UNKNOWN: entry(
    {
      vi: 'Không có địa chỉ {method} {path} trên máy chủ này.',
      en: 'There is no {method} {path} on this server.',
    },
    {
      vi: 'Các địa chỉ có sẵn được liệt kê ở trang / và trong docs/api.md.',
      en: 'The addresses that there are stand on the page / and in docs/api.md.',
    },
  ),
  REQUEST_TOO_LARGE: entry(
    { vi: 'Yêu cầu lớn hơn {max} byte.', en: 'The request is larger than {max} bytes.' },
    {
      vi: 'Chia nhỏ yêu cầu; gửi tệp văn bản bằng POST /documents.',
      en: 'Send less at a time; files go to POST /documents.',
    },
  ),
  MEDIA_TYPE_UNSUPPORTED: entry(
    {
      vi: 'Máy chủ không đọc được nội dung kiểu "{type}" ở địa chỉ này.',
      en: 'The server does not read content of type "{type}" here.',
    },
    {
      vi: 'Gửi GraphQL dưới dạng JSON với tiêu đề content-type: application/json.',
      en: 'Send GraphQL as JSON with the header content-type: application/json.',
    },
  ),
  REQUEST_INVALID: entry(
    { vi: 'Không đọc được yêu cầu: {reason}.', en: 'The request cannot be read: {reason}.' },
    {
      vi: 'Kiểm tra địa chỉ, tiêu đề và nội dung JSON của yêu cầu.',
      en: 'Check its address, its headers and its JSON.',
    },
  ),
  RATE_LIMITED: entry(
    {
      vi: 'Quá nhiều yêu cầu: tối đa {max} trong mỗi {seconds} giây từ một địa chỉ.',
      en: 'Too many requests: at most {max} in {seconds} seconds from one address.',
    },
    {
      vi: 'Chờ số giây ghi ở tiêu đề Retry-After rồi thử lại; để lấy nhiều dữ liệu, dùng GET /export.',
      en: 'Wait as many seconds as the header Retry-After says; for much data use GET /export.',
    },
  ),
  GRAPHQL_PARSE_FAILED: entry(
    { vi: 'Truy vấn sai cú pháp GraphQL: {reason}', en: 'The query is no valid GraphQL: {reason}' },
    {
      vi: 'Xem vị trí dòng và cột trong "locations"; thử viết truy vấn ở /graphiql.',
      en: 'Look at the line and column in "locations"; /graphiql helps to write queries.',
    },
  ),
  GRAPHQL_VALIDATION_FAILED: entry(
    { vi: 'Truy vấn không khớp với lược đồ: {reason}', en: 'The query does not fit the schema: {reason}' },
    {
      vi: 'Tra tên trường và tham số ở /graphiql hoặc trong graphql/schema.graphql.',
      en: 'Look fields and arguments up in /graphiql or in graphql/schema.graphql.',
    },
  ),
  BAD_USER_INPUT: entry(
    { vi: 'Giá trị đưa vào không đúng kiểu: {reason}', en: 'A value given is not of its type: {reason}' },
    {
      vi: 'Sửa biến hoặc tham số nêu tên ở trên; ngày viết dạng YYYY-MM-DD.',
      en: 'Correct the variable or argument named; days are written YYYY-MM-DD.',
    },
  ),
  OPERATION_RESOLUTION_FAILURE: entry(
    {
      vi: 'Không rõ cần chạy truy vấn nào trong yêu cầu: {reason}',
      en: 'It is not clear which operation of the request is to run: {reason}',
    },
    { vi: 'Nêu đúng tên truy vấn trong operationName.', en: 'Name one of its operations in operationName.' },
  ),
  BAD_REQUEST: entry(
    { vi: 'Yêu cầu GraphQL bị từ chối: {reason}', en: 'The GraphQL request is refused: {reason}' },
    {
      vi: 'Gửi bằng POST với tiêu đề content-type: application/json và trường "query".',
      en: 'Send it by POST with the header content-type: application/json and a field "query".',
    },
  ),
  TEXT_EMPTY: entry(
    { vi: 'Văn bản gửi đến không có chữ nào.', en: 'The text sent holds no words.' },
    { vi: 'Gửi toàn văn.', en: 'Send the text itself.' },
  ),
  TEXT_TOO_LONG: entry(
    {
      vi: 'Văn bản gửi đến dài {length} ký tự; nhiều nhất là {max}.',
      en: 'The text sent is {length} characters long; at most {max} are allowed.',
    },
    {
      vi: 'Gửi văn bản dưới dạng tệp (`POST /check`, `POST /documents`), hoặc kiểm tra tại máy bằng `cancu check`.',
      en: 'Send it as a file (`POST /check`, `POST /documents`), or check it locally with `cancu check`.',
    },
  ),
  UPLOAD_EMPTY: entry(
    { vi: 'Yêu cầu không kèm tệp nào.', en: 'The request holds no file.' },
    {
      vi: 'Gửi tệp trong thân yêu cầu, hoặc nhiều tệp dạng multipart/form-data: curl -F tep=@ke-hoach.docx',
      en: 'Send a file as the body, or several as multipart/form-data: curl -F file=@plan.docx',
    },
  ),
  UPLOAD_TOO_MANY_FILES: entry(
    { vi: 'Yêu cầu kèm hơn {max} tệp.', en: 'The request holds more than {max} files.' },
    { vi: 'Chia thành nhiều yêu cầu.', en: 'Split it into several requests.' },
  ),
  UPLOADS_BUSY: entry(
    { vi: 'Máy chủ đang đọc quá nhiều tệp.', en: 'The server is reading too many files at the moment.' },
    { vi: 'Thử lại sau giây lát.', en: 'Try again in a moment.' },
  ),
  UPLOAD_TOO_SLOW: entry(
    {
      vi: 'Đọc tệp {file} mất quá {seconds} giây nên đã dừng.',
      en: 'Reading {file} took more than {seconds} seconds and was given up.',
    },
    {
      vi: 'Chia tệp nhỏ hơn, hoặc đọc tại máy bằng `cancu check` hay `cancu ingest`.',
      en: 'Split the file, or read it locally with `cancu check` or `cancu ingest`.',
    },
  ),
  FORMAT_UNKNOWN: entry(
    { vi: 'Không có dạng báo cáo nào phù hợp với {asked}.', en: 'There is no report format for {asked}.' },
    {
      vi: 'Dùng ?format=json, sarif, html, markdown hoặc text, hoặc tiêu đề Accept tương ứng.',
      en: 'Use ?format=json, sarif, html, markdown or text, or the Accept header that stands for it.',
    },
  ),
  EDITOR_NOT_CONFIGURED: entry(
    {
      vi: 'Máy chủ này không cho sửa dữ liệu: chưa đặt CANCU_EDITOR_TOKEN.',
      en: 'This server allows no changes: CANCU_EDITOR_TOKEN is not set.',
    },
    {
      vi: 'Người vận hành đặt biến CANCU_EDITOR_TOKEN (ít nhất 16 ký tự) rồi khởi động lại.',
      en: 'Whoever runs the server sets CANCU_EDITOR_TOKEN (16 characters or more) and starts it again.',
    },
  ),
  EDITOR_TOKEN_MISSING: entry(
    { vi: 'Thao tác này cần mã của người biên tập.', en: 'This needs the token of an editor.' },
    {
      vi: 'Gửi kèm tiêu đề `Authorization: Bearer MÃ`.',
      en: 'Send the header `Authorization: Bearer TOKEN`.',
    },
  ),
  EDITOR_TOKEN_WRONG: entry(
    { vi: 'Mã của người biên tập không đúng.', en: 'The token of the editor is wrong.' },
    {
      vi: 'Dùng đúng giá trị CANCU_EDITOR_TOKEN của máy chủ.',
      en: 'Use the value of CANCU_EDITOR_TOKEN that the server runs with.',
    },
  ),
  CHANGE_DOCUMENT_UNFIT: entry(
    {
      vi: 'Chưa ghi được thay đổi với văn bản {document}: {reason}.',
      en: 'A change cannot be recorded with {document}: {reason}.',
    },
    {
      vi: 'Nêu đủ số, ký hiệu, ngày ban hành, loại và (với cơ quan địa phương) địa phương.',
      en: 'Give its symbol, day of issue and type, and the place of a local body.',
    },
  ),
  CHANGE_ALREADY_KNOWN: entry(
    {
      vi: 'Sổ đăng ký đi kèm cancu đã ghi thay đổi của {by} đối với {of}.',
      en: 'The registry that ships with cancu tells already what {by} does to {of}.',
    },
    { vi: 'Không cần ghi lại.', en: 'There is nothing to record.' },
  ),
  CHANGE_IMPOSSIBLE: entry(
    {
      vi: '{by} không thể thay đổi {of}: {reason}.',
      en: '{by} cannot change {of}: {reason}.',
    },
    {
      vi: 'Kiểm tra lại hai văn bản, chiều thay đổi và các ngày; thay đổi một phần thì nêu phần.',
      en: 'Check the two documents, the direction and the days; of a change in part, name the parts.',
    },
  ),
  CHANGE_UNKNOWN: entry(
    { vi: 'Không có thay đổi nào mang mã {id}.', en: 'No recorded change has the id {id}.' },
    {
      vi: 'Xem mã trong danh sách `recordedChanges`.',
      en: 'Find the id in the list `recordedChanges`.',
    },
  ),
  CHANGES_INVALID: entry(
    {
      vi: 'Tệp {file} không phải danh sách thay đổi đọc được: {reason}.',
      en: '{file} is not a list of changes: {reason}.',
    },
    {
      vi: 'Dùng tệp do `cancu changes export` ghi ra, hoặc viết theo docs/adding-a-fact.md.',
      en: 'Use a file that `cancu changes export` wrote, or write one as docs/adding-a-fact.md shows.',
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
