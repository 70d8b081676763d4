import { type ErrorEntry, entry } from './error-entry.js';

/** Finding, starting, reaching and asking Neo4j, and the folder in which a local one keeps its data. */
export const neo4jErrors = {
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
} as const satisfies Record<string, ErrorEntry>;
