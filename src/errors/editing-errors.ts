import { type ErrorEntry, entry } from './error-entry.js';

/** What an editor of the graph may be refused. */
export const editingErrors = {
  SOURCE_UNKNOWN: entry(
    { vi: 'Cơ sở dữ liệu không có tệp {file}.', en: 'The database does not hold {file}.' },
    {
      vi: 'Đưa đúng tệp đã nạp (cùng nội dung), hoặc mã SHA-256 của nó.',
      en: 'Give the file that was ingested (the same text), or its SHA-256.',
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
} as const satisfies Record<string, ErrorEntry>;
