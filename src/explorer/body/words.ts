import { dictionary } from '../words/dictionary.js';

export const bodyWords = dictionary({
  vi: {
    notFound: 'Không có cơ quan này',
    notFoundHint: 'Mã cơ quan có thể đã bị chép thiếu. Hãy tìm theo tên.',
    issued: 'Văn bản đã ban hành',
    nothing: 'Chưa ghi nhận văn bản nào.',
    partOf: 'Trực thuộc',
    predecessors: 'Kế thừa',
    successors: 'Được kế thừa bởi',
    since: 'Từ ngày',
    until: 'Đến ngày',
    variants: 'Còn viết là',
    code: 'Mã trong số, ký hiệu',
    from: (day: string) => `từ ngày ${day}`,
  },
  en: {
    notFound: 'There is no such body',
    notFoundHint: 'The id may have been cut short. Find it by its name.',
    issued: 'Documents issued',
    nothing: 'No document is known.',
    partOf: 'Part of',
    predecessors: 'Took over from',
    successors: 'Taken over by',
    since: 'Since',
    until: 'Until',
    variants: 'Also written',
    code: 'Code in symbols',
    from: (day) => `from ${day}`,
  },
});
