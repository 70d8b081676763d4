import type { CleanText } from '../clean/clean-text.js';
import type { Mention } from '../mention.js';
import type { CitingStretch } from './alias-mention.js';
import { firstFrom } from './disjoint.js';

const defining = /(?:goi|viet) (?:tat |chung |gon )?l[a-z.] (?:chung la )?"?$/;
/** In codes, from the end of what a sentence cites to the name that it gives it. */
const farthest = 400;

/**
 * "Nghị quyết số 04-NQ/TW … (sau đây gọi tắt là Nghị quyết Trung ương 4)": a name that else is a document's of its own stands
 * for the one that the text has just cited, there and in what follows.
 */
export function meanDefined(clean: CleanText, stretch: CitingStretch, mentions: readonly Mention[]): void {
  for (let i = firstFrom(mentions, stretch.from); i < mentions.length; i++) {
    const name = mentions[i];
    if (!name || name.from >= stretch.to) return;
    if (!isPlainName(name) || !defining.test(clean.flat.slice(Math.max(0, name.from - 24), name.from)))
      continue;
    const meant = mentions
      .slice(Math.max(0, i - 3), i)
      .findLast(
        (one) => one.form === 'numbered' && one.typeWord === name.typeWord && name.from - one.from < farthest,
      );
    if (!meant) continue;
    const said = { name: name.name, term: name.term };
    for (const use of mentions.slice(i)) {
      if (use.from >= stretch.to) break;
      if (!isPlainName(use) || use.name !== said.name || use.term !== said.term) continue;
      use.form = 'alias';
      use.symbol = meant.symbol;
      use.parts = meant.parts;
      use.name = null;
      use.confidence = Math.min(0.85, meant.confidence);
    }
    i = firstFrom(mentions, name.to) - 1;
  }
}

const isPlainName = ({ form, symbol, name }: Mention): boolean =>
  form === 'unnumbered' && symbol === null && name !== null;
