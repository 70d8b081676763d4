import { dictionary } from '../words/dictionary.js';
import type { CandidateFact } from './candidate-list.js';

export const choiceWords = dictionary({
  vi: {
    which: (symbol: string, count: number) => `“${symbol}” là văn bản nào trong ${count} văn bản này?`,
    shared: (id: string) =>
      `Mã ${id} được đặt khi chưa rõ ngày ban hành. Nay đã biết nhiều văn bản mang cùng số, ký hiệu, nên mã ấy không chỉ rõ văn bản nào. Hãy chọn văn bản cần xem.`,
    alike: 'Giống nhau',
    unknown: 'chưa rõ',
    facts: {
      day: 'Ngày ban hành',
      type: 'Loại',
      issuer: 'Cơ quan ban hành',
      place: 'Địa phương',
      level: 'Cấp',
    } as Record<CandidateFact, string>,
    cited: (citing: string, carryingOut: string) =>
      `được ${citing} văn bản dẫn chiếu, ${carryingOut} văn bản thực hiện`,
    notFound: 'Không có văn bản này',
    notFoundHint: (id: string) =>
      `Cơ sở dữ liệu không có văn bản nào mang mã ${id}. Địa chỉ có thể đã bị chép thiếu, hoặc văn bản chưa được đọc vào.`,
    near: 'Có thể bạn cần',
    findInstead: (text: string) => `Tìm “${text}”`,
    check: 'Kiểm tra một văn bản có dẫn văn bản này',
    citation: (quote: string) => `“${quote}” có thể là văn bản nào?`,
    means: (quote: string) => `“${quote}” là văn bản này`,
    from: 'Dẫn chiếu trong',
    why: 'Nguyên văn không ghi ngày ban hành và không nơi nào khác trong văn bản cho biết, nên chưa xác định được. cancu không tự chọn thay người đọc.',
    whyDated: (day: string) =>
      `Nguyên văn ghi ngày ${day}, nhưng vẫn có nhiều văn bản phù hợp, nên chưa xác định được.`,
    noCandidate: 'Chưa biết văn bản nào mà dẫn chiếu này có thể nói đến.',
    inText: 'Xem chỗ này trong toàn văn',
    citationNotFound: 'Không có dẫn chiếu này',
    citationNotFoundHint:
      'Văn bản chứa dẫn chiếu có thể đã được đọc lại hoặc gỡ khỏi cơ sở dữ liệu. Hãy tìm theo số, ký hiệu ở ô phía trên.',
  },
  en: {
    which: (symbol, count) => `Which of these ${count} documents is “${symbol}”?`,
    shared: (id) =>
      `The id ${id} was given while the day of issue was unknown. By now several documents are known to bear that symbol, so the id does not tell which one is meant. Choose the one you need.`,
    alike: 'In common',
    unknown: 'unknown',
    facts: { day: 'Issued on', type: 'Type', issuer: 'Issued by', place: 'Place', level: 'Level' },
    cited: (citing, carryingOut) => `cited by ${citing}, carried out by ${carryingOut}`,
    notFound: 'There is no such document',
    notFoundHint: (id) =>
      `No document here has the id ${id}. The address may have been cut short, or the document has not been read yet.`,
    near: 'You may be looking for',
    findInstead: (text) => `Find “${text}”`,
    check: 'Check a text that cites it',
    citation: (quote) => `Which document may “${quote}” be?`,
    means: (quote) => `“${quote}” is this document`,
    from: 'Cited in',
    why: 'The words bear no day of issue, and nothing else in the text tells it, so it is not determined. cancu does not choose for its readers.',
    whyDated: (day) => `The words bear the day ${day}, yet several documents fit, so it is not determined.`,
    noCandidate: 'No document is known that this citation may mean.',
    inText: 'See this place in the text',
    citationNotFound: 'There is no such citation',
    citationNotFoundHint:
      'The document that held it may have been read anew, or taken out of the graph. Find by number and symbol in the box above.',
  },
});
