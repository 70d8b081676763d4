import { type ErrorEntry, entry } from './error-entry.js';

/** HTTP requests, GraphQL requests and uploads refused before they are looked into, and failures of the server itself. */
export const requestErrors = {
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
