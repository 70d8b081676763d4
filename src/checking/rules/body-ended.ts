import { addDays } from '../../documents/iso-date.js';
import { offset, type Span } from '../../documents/span.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import type { Facts } from '../../facts/fact-types.js';
import { type EndedFact, endedIn } from '../ended-bodies.js';
import type { Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { dayWords } from '../words/day-words.js';
import { listWords, thisDocument } from '../words/document-words.js';
import { sourceWords, toldIn } from '../words/source-words.js';

/** The issuer of the plan, or a body to which it is sent, had ended before the plan was issued. */
export const bodyEnded: Rule = {
  id: 'body-ended',
  level: 'note',
  title: { vi: 'Cơ quan đã kết thúc hoạt động', en: 'A body that has ended' },
  rationale: {
    vi: 'Văn bản gửi cho cơ quan đã hợp nhất hoặc giải thể thì không ai nhận. Chỉ xét cơ quan ban hành và nơi nhận; mỗi cơ quan một lần.',
    en: 'What is sent to a body that was merged or dissolved reaches nobody. Only the issuer and the recipients are looked at; each body once.',
  },
  bad: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Các cấp ủy tổ chức học tập.\n\nNơi nhận:\n- Ban Tuyên giáo Trung ương (báo cáo),\n- Lưu Văn phòng Tỉnh ủy.\n',
  },
  good: {
    text: 'TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\nSông Lam, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\nvề công tác cán bộ\n\n1. Các cấp ủy tổ chức học tập.\n\nNơi nhận:\n- Ban Tuyên giáo và Dân vận Trung ương (báo cáo),\n- Lưu Văn phòng Tỉnh ủy.\n',
  },
  check: (plan) => {
    const { document, clock, knowledge } = plan;
    const found = new Map<string, Ended>();
    const note = (words: string, isIssuer: boolean): void => {
      for (const ended of endedIn(words, clock.on, knowledge.facts)) {
        if (!found.has(ended.fact.id)) found.set(ended.fact.id, { ...ended, words, isIssuer });
      }
    };
    if (document.issuer !== null) note(document.issuer, true);
    for (const recipient of document.recipients) note(recipient, false);
    return [...found.values()].map((ended) => complaintOf(ended, plan));
  },
};

interface Ended extends EndedFact {
  readonly words: string;
  readonly isIssuer: boolean;
}

function complaintOf(ended: Ended, plan: Plan): Complaint {
  const { fact, until, words, isIssuer } = ended;
  const told = toldIn(fact.provenance);
  const what = whatEnded(ended, plan.knowledge.facts);
  const clock = clockWords(plan);
  const source = sourceWords(told);
  return {
    at: placeOf(words, isIssuer, plan),
    message: { vi: `${what.vi}${clock.vi}${source.vi}.`, en: `${what.en}${clock.en}${source.en}.` },
    suggestion: suggestionFor(ended, plan),
    cited: null,
    evidence: [{ kind: 'fact', of: fact.id, value: until, ...told }],
  };
}

function whatEnded({ fact, name, place, until, isIssuer }: Ended, facts: Facts): BilingualText {
  const day = dayWords(addDays(until, 1));
  const next = successorsOf(fact, facts);
  const subject = isIssuer
    ? { vi: `Cơ quan ban hành ${name}`, en: `The issuer ${name}` }
    : { vi: `Nơi nhận ${name}`, en: `The recipient ${name}` };
  const followed =
    next === null
      ? { vi: '', en: '' }
      : place
        ? { vi: `; ${place.name} nay thuộc ${next.vi}`, en: `; ${place.name} is now part of ${next.en}` }
        : { vi: `, nay là ${next.vi}`, en: `, followed by ${next.en}` };
  return {
    vi: `${subject.vi} đã kết thúc hoạt động từ ngày ${day.vi}${followed.vi}`,
    en: `${subject.en} ended on ${day.en}${followed.en}`,
  };
}

function suggestionFor({ fact, place, isIssuer }: Ended, { clock, knowledge }: Plan): BilingualText | null {
  if (isIssuer && clock.from === 'as-of') {
    return {
      vi: 'Nếu văn bản đã ban hành từ trước, cho biết ngày ban hành rồi kiểm tra lại.',
      en: 'If it was issued earlier, tell the day of issue and check again.',
    };
  }
  const next = successorsOf(fact, knowledge.facts);
  return next === null || place ? null : { vi: `Ghi là ${next.vi}.`, en: `Write ${next.en}.` };
}

function successorsOf(fact: EndedFact['fact'], facts: Facts): BilingualText | null {
  if (!('successors' in fact)) return null;
  const { successors } = fact;
  const names = successors.flatMap(({ id }) => {
    const body = facts.bodies.find((one) => one.id === id);
    return body?.names[0] ?? facts.places.find((one) => one.id === id)?.name ?? [];
  });
  return names.length === 0 ? null : listWords(names.map((name) => ({ vi: name, en: name })));
}

function clockWords({ clock, document }: Plan): BilingualText {
  if (clock.from !== 'as-of') return { vi: '', en: '' };
  const plan = thisDocument(document);
  const on = dayWords(clock.on);
  return {
    vi: ` (${plan.vi} chưa ghi ngày, xét theo ngày ${on.vi})`,
    en: ` (${plan.en} bears no date; judged as of ${on.en})`,
  };
}

/** Where the words stand: recipients at the end of the document, the issuer in its head, else its first line. */
function placeOf(words: string, isIssuer: boolean, { text, document }: Plan): Span {
  const whole = text.slice(document.start, document.end);
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const matches = [...whole.matchAll(new RegExp(pattern, 'giu'))];
  const match = (isIssuer ? matches[0] : matches.at(-1)) ?? /\S(?:.*\S)?/u.exec(whole);
  const start = document.start + (match?.index ?? 0);
  return { start: offset(start), end: offset(start + (match?.[0].length ?? 0)) };
}
