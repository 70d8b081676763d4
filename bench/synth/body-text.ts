import type { Writing } from './compose-document.js';
import type { Entry } from './ledger.js';
import { citeByAlias, citeByName, citeBySymbol, citeInFull, citeTogether } from './mention.js';
import type { RecordedText } from './recorded-text.js';
import { citingSentences, fillers } from './wording.js';

const headings = ['MỤC TIÊU', 'NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN'];
const roman = ['I', 'II', 'III'];
/** Share of documents that end another one of the same body and type. */
const replacingShare = 0.12;

/** Writes the sections: sentences that cite `citations` times, others until the text is long enough. */
export function writeBody(writing: Writing, citations: number): void {
  const { text, characters, random } = writing;
  const known: Entry[] = [];
  for (const [section, heading] of headings.entries()) {
    text.add(`${roman[section]}. ${heading}\n\n`);
    const share = section === 1 ? citations - 2 * Math.floor(citations / 4) : Math.floor(citations / 4);
    const until = (characters * (section + 1)) / headings.length;
    for (let item = 1, left = share; left > 0 || item === 1 || text.length < until; item++) {
      text.add(`${item}. `);
      if (left > 0 && random.next() < 0.8) {
        writeCitingSentence(writing, known);
        left--;
      } else {
        text.add(random.pick(fillers));
      }
      text.add('\n\n');
    }
  }
  writeReplacement(writing);
}

function writeCitingSentence(writing: Writing, known: Entry[]): void {
  const { text, random, cited } = writing;
  const { before, after, role } = random.pick(citingSentences);
  const placing = { section: 'body', role } as const;
  text.add(before);
  const again = known.length > 0 && random.next() < 0.3 ? known[random.below(known.length)] : undefined;
  if (again) {
    if (isAloneWithItsNumber(text, again) && random.next() < 0.5) citeByAlias(text, again, placing);
    else citeBySymbol(text, again, placing);
  } else if (random.next() < 0.06) {
    citeByName(text, placing, random);
  } else {
    writeFreshMention(writing, known, placing);
  }
  text.add(`${after}.`);

  function writeFreshMention({ own }: Writing, known: Entry[], where: typeof placing): void {
    const entry = random.next() < 0.5 ? cited.central(own, random) : cited.nearby(own, random);
    if (!entry) {
      citeByName(text, where, random);
      return;
    }
    const chance = random.next();
    const neighbour = chance < 0.04 ? cited.predecessor(entry) : null;
    if (neighbour && neighbour.symbol !== entry.symbol) {
      citeTogether(text, neighbour, entry, where);
    } else if (chance < 0.2) {
      citeBySymbol(text, entry, where);
    } else {
      citeInFull(text, own, entry, where, random, chance < 0.55);
      known.push(entry);
    }
  }
}

/** Whether "Kế hoạch 12" can mean only this document of those cited so far. */
function isAloneWithItsNumber({ citations }: RecordedText, { kind, symbol }: Entry): boolean {
  const numberOf = (text: string) => Number.parseInt(text, 10);
  return citations.every(
    (citation) =>
      citation.symbol === null ||
      citation.symbol === symbol ||
      citation.typeWord !== kind.word ||
      numberOf(citation.symbol) !== numberOf(symbol),
  );
}

/** Ends the document of the same body and type before this one, as a regulation does that takes its place. */
function writeReplacement({ own, text, random, cited }: Writing): void {
  const replaced = cited.predecessor(own);
  if (!replaced || random.next() >= replacingShare) return;
  text.add(`${own.kind.word} này thay thế `);
  const change = { kind: 'replaces', scope: 'whole', effectiveOn: null } as const;
  citeInFull(text, own, replaced, { section: 'body', role: 'replaces', change }, random);
  text.add('.\n');
}
