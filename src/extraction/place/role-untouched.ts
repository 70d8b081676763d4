import type { CitationRole } from '../../documents/citation.js';
import { isLetter, lastPrinted } from '../clean/codes.js';
import { sentenceStart } from '../clean/sentences.js';
import type { Mention } from '../mention.js';
import { attachesHere } from './attaching-line.js';
import type { Before, Context } from './governor.js';
import { isAgentBehind } from './passive-agent.js';
import { isQuotedAsWords } from './quoted-words.js';

/** In codes. */
const farthestVerb = 320;

/**
 * Sets the role of a mention that the verb before it leaves alone: the agent of a passive, words quoted as words, the
 * document that an annex says it came with. Tells what the governing verb says of those behind it; null when the mention
 * is none of these.
 */
export function placeUntouched(
  context: Context,
  mention: Mention,
  before: Before | null,
): CitationRole | null {
  if (attachesHere(context.clean, mention)) return named(mention);
  const words = wordsBefore(context, mention);
  if (isQuotedAsWords(words)) {
    mention.role = 'mentions';
    return isChange(before?.governing) || /thay the|bai bo|huy bo|s.a d.i/.test(words)
      ? 'amends'
      : 'mentions';
  }
  if (isLetter(lastPrinted(words)) && inBodysName.test(words.slice(-longestBodysName))) return named(mention);
  if (!isAgentBehind(words)) return null;
  if (mention.section !== 'basis') return named(mention);
  if (before === null) return null;
  let host = before.mention;
  while (host.within) host = host.within;
  mention.role = host.role;
  return mention.role;
}

/** In codes: no more of the words is gone through for {@link inBodysName}. */
const longestBodysName = 64;

/** "cuộc họp Ban Chỉ đạo Nghị quyết liên tịch số …": the document is part of a body's name. */
const inBodysName =
  /\b(?:ban chi dao|to cong tac|to giup viec)(?: (?:cac|ve))?\s*$|\b(?:thanh lap|kien toan|cuoc hop|thanh vien|thuong truc|truong|cua) (?:ban chi dao|to cong tac|to giup viec) (?:trien khai |thuc hien |trien khai thuc hien )(?:cac )?$/;

function named(mention: Mention): CitationRole {
  mention.role = 'mentions';
  return 'mentions';
}

const isChange = (role: CitationRole | undefined): boolean => role === 'amends' || role === 'replaces';

function wordsBefore({ clean, doubleSpaced }: Context, mention: Mention): string {
  const start = sentenceStart(clean, mention.from, doubleSpaced);
  return clean.flat.slice(Math.max(start, mention.from - farthestVerb), mention.from);
}
