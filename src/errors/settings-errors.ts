import { type ErrorEntry, entry } from './error-entry.js';

/** Settings, ports, and a running server that a command needs. */
export const settingsErrors = {
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
} as const satisfies Record<string, ErrorEntry>;
