import { type ErrorEntry, entry } from './error-entry.js';

/** Filling an empty database, and bringing an older one up to date. */
export const loadErrors = {
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
  LOAD_OUT_OF_MEMORY: entry(
    {
      vi: 'Không đủ bộ nhớ để nạp chừng ấy văn bản cùng lúc (máy có {gigabytes} GB).',
      en: 'There is too little memory to load so many documents at once (the machine has {gigabytes} GB).',
    },
    {
      vi: 'Chạy cancu load với một phần văn bản rồi thêm phần còn lại bằng cancu ingest, hoặc dùng máy nhiều bộ nhớ hơn (cứ 100.000 văn bản khoảng 2 GB); bỏ --max-old-space-size khỏi NODE_OPTIONS nếu có.',
      en: 'Run cancu load with a part of them and add the rest with cancu ingest, or use a machine with more memory (about 2 GB for 100,000 documents); take --max-old-space-size out of NODE_OPTIONS where it is set.',
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
} as const satisfies Record<string, ErrorEntry>;
