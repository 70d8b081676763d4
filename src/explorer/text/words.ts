import { dictionary } from '../words/dictionary.js';

export const textWords = dictionary({
  vi: {
    heading: 'Toàn văn',
    notHeld: 'Chưa có toàn văn',
    notHeldHint: 'Văn bản này chỉ được biết qua các văn bản dẫn chiếu đến nó.',
    notKept: 'Toàn văn không được lưu ở đây',
    notKeptHint: 'Văn bản đã được đọc; dưới đây là từng dẫn chiếu theo thứ tự trong văn bản.',
    citations: 'Dẫn chiếu trong văn bản',
    count: (count: string) => `${count} dẫn chiếu`,
    none: 'Không đọc được dẫn chiếu nào trong văn bản này.',
    ambiguous: 'chưa xác định được',
    may: 'có thể là',
    line: (line: number) => `dòng ${line}`,
    loadingMore: 'Đang tải thêm dẫn chiếu…',
  },
  en: {
    heading: 'Text',
    notHeld: 'The text is not held',
    notHeldHint: 'This document is known only from others that cite it.',
    notKept: 'The text is not kept here',
    notKeptHint: 'It has been read; below is every citation in the order of the text.',
    citations: 'Citations in the text',
    count: (count) => `${count} citations`,
    none: 'No citation was read in this text.',
    ambiguous: 'not determined',
    may: 'may be',
    line: (line) => `line ${line}`,
    loadingMore: 'Loading more citations…',
  },
});
