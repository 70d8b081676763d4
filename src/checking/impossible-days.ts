import { leastConfidence } from '../resolution/mention.js';
import { type ImpossibleDay, impossibleDayOf, impossibleHeadDay } from './impossible-day.js';
import { referenceTo } from './known-document.js';
import { atLeastOne } from './own-mentions.js';
import type { Mention, Plan } from './plan.js';
import type { Complaint } from './rule.js';
import { dayWords } from './words/day-words.js';
import { thisDocument } from './words/document-words.js';
import { toldIn } from './words/source-words.js';

/** What is to be said of the days printed in a plan that no calendar has: with its citations, and in its own head. */
export function impossibleDays(plan: Plan): readonly Complaint[] {
  return [...inCitations(plan), ...inHead(plan)];
}

/** "Quy định số 205-QĐ/TW, ngày 31/02/2019": one complaint for each document and day that is so printed. */
function inCitations(plan: Plan): readonly Complaint[] {
  const found = new Map<string, { readonly day: ImpossibleDay; readonly mentions: Mention[] }>();
  for (const mention of plan.mentions) {
    const { name, symbol, confidence } = mention.citation;
    const day = confidence < leastConfidence ? null : impossibleDayOf(mention, plan.text);
    if (day === null) continue;
    const key = `${symbol ?? name} ${day.printed}`;
    const known = found.get(key);
    if (known) known.mentions.push(mention);
    else found.set(key, { day, mentions: [mention] });
  }
  return [...found.values()].flatMap(({ day, mentions }) => {
    const at = atLeastOne(mentions);
    return at === null ? [] : complaintOf(day, at, plan);
  });
}

function complaintOf(
  { printed, year }: ImpossibleDay,
  at: readonly [Mention, ...Mention[]],
  { cited, mentions }: Plan,
): Complaint {
  const [{ citation }] = at;
  const document = cited.find((one) => one.mentions.includes(at[0]))?.document ?? null;
  const day = document?.fact?.issuedOn ?? null;
  const told = document?.fact ? toldIn(document.fact.provenance) : null;
  // Another year means another document of that number, or that the year is the slip: only the original tells.
  const isSure = day !== null && Number(day.slice(0, 4)) === year;
  const words = citation.text.replace(/\s+/g, ' ');
  const known = day === null ? null : dayWords(day);
  return {
    at,
    message: {
      vi: `${words} được ghi ngày ${printed}, là ngày không có trong lịch.`,
      en: `${words} is given the day ${printed}, which no calendar has.`,
    },
    suggestion:
      isSure && known
        ? { vi: `Sửa ngày thành ${known.vi}.`, en: `Correct the day to ${known.en}.` }
        : {
            vi: 'Đối chiếu với văn bản gốc rồi ghi đúng ngày.',
            en: 'Check the original and write its day.',
          },
    cited: document
      ? referenceTo(document)
      : { id: null, symbol: citation.symbol, name: citation.name, issuedOn: null },
    evidence: isSure && document && told ? [{ kind: 'fact', of: document.id, value: day, ...told }] : [],
    ...(isScan(mentions) ? { level: 'note' as const } : {}),
  };
}

/** The plan's own day of issue. */
function inHead({ document, text }: Plan): readonly Complaint[] {
  const day = impossibleHeadDay(document, text);
  if (day === null) return [];
  const plan = thisDocument(document);
  return [
    {
      at: day,
      message: {
        vi: `${plan.vi} ghi ngày ban hành ${day.printed}, là ngày không có trong lịch.`,
        en: `${plan.en.replace(/^./, (letter) => letter.toUpperCase())} bears the day ${day.printed}, which no calendar has.`,
      },
      suggestion: {
        vi: 'Ghi đúng ngày ban hành rồi kiểm tra lại.',
        en: 'Correct the day of issue and check again.',
      },
      cited: null,
      evidence: [],
    },
  ];
}

/** Where so many symbols had to be repaired, the digits of a day may be a scan's as well. */
const mostRepaired = 5;

function isScan(mentions: readonly Mention[]): boolean {
  return mentions.filter(({ citation }) => citation.repairs.length > 0).length > mostRepaired;
}
