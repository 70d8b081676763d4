import { Bodies } from '../../documents/body.js';
import { addDays, type IsoDate } from '../../documents/iso-date.js';
import { livedOn, Places } from '../../documents/place.js';
import { offset, type Span } from '../../documents/span.js';
import type { BilingualText } from '../../errors/cancu-error.js';
import type { BodyFact, Facts, PlaceFact } from '../../facts/fact-types.js';
import type { Plan } from '../plan.js';
import type { Complaint, Rule } from '../rule.js';
import { dayWords } from '../words/day-words.js';
import { listWords, thisDocument } from '../words/document-words.js';
import { sourceWords, toldIn } from '../words/source-words.js';

/** The longest name of a place has fewer words than this. */
const longestPlace = 7;

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
    const directory = directoryOf(knowledge.facts);
    const found = new Map<string, Ended>();
    const note = (words: string, isIssuer: boolean): void => {
      for (const ended of endedIn(words, clock.on, directory)) {
        if (!found.has(ended.fact.id)) found.set(ended.fact.id, { ...ended, words, isIssuer });
      }
    };
    if (document.issuer !== null) note(document.issuer, true);
    for (const recipient of document.recipients) note(recipient, false);
    return [...found.values()].map((ended) => complaintOf(ended, plan));
  },
};

/** A body, or the place of one, that had ended. */
interface EndedFact {
  readonly fact: BodyFact | PlaceFact;
  /** As printed, beginning with a capital. */
  readonly name: string;
  /** Of a body that ended with its place, that place. */
  readonly place: PlaceFact | null;
  readonly until: IsoDate;
}

interface Ended extends EndedFact {
  readonly words: string;
  readonly isIssuer: boolean;
}

interface Directory {
  readonly bodies: Bodies;
  readonly places: Places;
}

const directories = new WeakMap<Facts, Directory>();

function directoryOf(facts: Facts): Directory {
  const made = directories.get(facts) ?? {
    bodies: new Bodies(facts.bodies),
    places: new Places(facts.places),
  };
  directories.set(facts, made);
  return made;
}

/** The bodies named in `words` that had ended by `on`, themselves or with their place; the longest name wins. */
function endedIn(words: string, on: IsoDate, { bodies, places }: Directory): readonly EndedFact[] {
  const found: EndedFact[] = [];
  const printed = words.split(/\s+/);
  for (let at = 0; at < printed.length; ) {
    const reading = bodies.readName(printed.slice(at).join(' '));
    if (!reading) {
      at++;
      continue;
    }
    const rest = reading.rest === '' ? [] : reading.rest.split(/\s+/);
    const length = printed.length - at - rest.length;
    const name = plainName(printed.slice(at, at + length).join(' '));
    const place = endedPlaceAfter(rest, on, places);
    if (hasEndedBy(reading.body, on))
      found.push({ fact: reading.body, name, place: null, until: reading.body.until });
    else if (place && hasEndedBy(place, on))
      found.push({ fact: place, name: `${name} ${place.name}`, place, until: place.until });
    at += Math.max(length, 1);
  }
  return found;
}

/** "huyện ủy," in a list of recipients is "Huyện ủy". */
function plainName(name: string): string {
  const plain = name.replace(/[\s,;:.()]+$/u, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function hasEndedBy<T extends BodyFact | PlaceFact>(
  fact: T,
  on: IsoDate,
): fact is T & { readonly until: IsoDate } {
  return fact.until !== null && fact.until < on;
}

/** The place whose whole name follows a body's ("Tỉnh ủy Bình Thuận"), when no place of that name was left by `on`. */
function endedPlaceAfter(rest: readonly string[], on: IsoDate, places: Places): PlaceFact | null {
  for (let length = Math.min(rest.length, longestPlace); length > 0; length--) {
    const lives = places.named(plainName(rest.slice(0, length).join(' ')));
    const [place] = lives;
    if (place) return lives.some((life) => livedOn(life, on)) ? null : place;
  }
  return null;
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

function successorsOf({ successors }: BodyFact | PlaceFact, facts: Facts): BilingualText | null {
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
