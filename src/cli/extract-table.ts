import type {
  Citation,
  CitationForm,
  CitationRole,
  CitationSection,
  ExtractedDocument,
} from '../documents/citation.js';
import { formatVietnameseDate } from '../documents/iso-date.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import type { ExtractedFile } from './extract-file.js';
import type { ExtractReport } from './run-extract.js';

type Lang = keyof BilingualText;

const sections: Readonly<Record<CitationSection, BilingualText>> = {
  title: { vi: 'tên văn bản', en: 'title' },
  basis: { vi: 'căn cứ', en: 'basis' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  body: { vi: 'nội dung', en: 'body' },
  footnote: { vi: 'chú thích', en: 'footnote' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  annex: { vi: 'phụ lục', en: 'annex' },
};

const roles: Readonly<Record<CitationRole, BilingualText>> = {
  implements: { vi: 'thực hiện', en: 'implements' },
  basis: { vi: 'căn cứ', en: 'basis' },
  directs: { vi: 'giao thực hiện', en: 'directs' },
  reviews: { vi: 'sơ kết, kiểm tra', en: 'reviews' },
  amends: { vi: 'sửa đổi', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  prepares: { vi: 'giao xây dựng', en: 'prepares' },
  explains: { vi: 'giải thích', en: 'explains' },
  mentions: { vi: 'nhắc đến', en: 'mentions' },
};

const forms: Readonly<Record<CitationForm, BilingualText>> = {
  numbered: { vi: '', en: '' },
  listed: { vi: 'liệt kê', en: 'listed' },
  alias: { vi: 'gọi tắt', en: 'alias' },
  unnumbered: { vi: 'không số', en: 'unnumbered' },
};

const columns: readonly BilingualText[] = [
  { vi: 'Dòng', en: 'Line' },
  { vi: 'Trang', en: 'Page' },
  { vi: 'Văn bản', en: 'Document' },
  { vi: 'Ngày', en: 'Date' },
  { vi: 'Ở phần', en: 'Section' },
  { vi: 'Quan hệ', en: 'Role' },
  { vi: 'Ghi chú', en: 'Notes' },
];

/** Citations read with less confidence than this are marked as doubtful. */
const doubtfulBelow = 0.5;

/** A table for people: each file with its documents, then its citations line by line. */
export function tableReport(lang: Lang): ExtractReport {
  return {
    begin: () => '',
    file: (file) => `${describeFile(file, lang)}\n`,
    end: () => '',
  };
}

function describeFile(file: ExtractedFile, lang: Lang): string {
  const heads = file.documents.map((document) => `  ${describeHead(document, lang)}`);
  const count = `  ${file.citations.length} ${lang === 'vi' ? 'dẫn chiếu' : 'citations'}`;
  return [file.path, ...heads, count, ...tableOf(file.citations, lang)].join('\n');
}

function describeHead({ type, symbol, issuedOn, issuer, title }: ExtractedDocument, lang: Lang): string {
  const unknown = lang === 'vi' ? 'Văn bản' : 'Document';
  const parts = [
    [type ?? unknown, symbol].filter((part) => part !== null).join(' '),
    issuedOn && (lang === 'vi' ? `ngày ${formatVietnameseDate(issuedOn)}` : issuedOn),
    issuer,
    title,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function tableOf(citations: readonly Citation[], lang: Lang): string[] {
  if (citations.length === 0) return [];
  const cells = [
    columns.map((column) => column[lang]),
    ...citations.map((citation) => rowOf(citation, lang)),
  ];
  const used = columns.map((_, at) => cells.slice(1).some((row) => row[at] !== ''));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) =>
    row
      .flatMap((cell, at) => (used[at] ? [cell.padEnd(widths[at] ?? 0)] : []))
      .join('  ')
      .trimEnd()
      .replace(/^/, '  '),
  );
}

function rowOf(citation: Citation, lang: Lang): string[] {
  const { line, page, symbol, name, statedDate, section, role } = citation;
  return [
    String(line),
    page === null ? '' : String(page),
    symbol ?? name ?? citation.text.replace(/\s+/g, ' '),
    statedDate === null ? '' : lang === 'vi' ? formatVietnameseDate(statedDate) : statedDate,
    sections[section][lang],
    roles[role][lang],
    notesOf(citation, lang),
  ];
}

function notesOf({ form, repairs, candidates, confidence }: Citation, lang: Lang): string {
  const notes = [forms[form][lang]];
  if (repairs.length > 0) {
    const [verb, as] = lang === 'vi' ? ['đọc', 'là'] : ['read', 'as'];
    notes.push(repairs.map((repair) => `${verb} “${repair.read}” ${as} “${repair.as}”`).join(', '));
  }
  if (confidence < doubtfulBelow) notes.push(lang === 'vi' ? 'chưa chắc' : 'doubtful');
  if (candidates.length > 0) notes.push(`${lang === 'vi' ? 'hoặc' : 'or'} ${candidates.join(', ')}`);
  return notes.filter((note) => note !== '').join('; ');
}
