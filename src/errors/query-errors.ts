import { type ErrorEntry, entry } from './error-entry.js';

/** A question that the API cannot answer as it was put. */
export const queryErrors = {
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
} as const satisfies Record<string, ErrorEntry>;
