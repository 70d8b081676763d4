import type { CitationSection } from '../../src/documents/citation.js';
import type { Writing } from './compose-document.js';
import type { Entry } from './ledger.js';
import { citeByName, citeInFull } from './mention.js';

/** Writes the type and the title and returns the title as a reader says it. */
export function writeTitle(writing: Writing): string {
  const { own, text } = writing;
  text.add(`${own.kind.word.toLocaleUpperCase('vi')}\n`);
  const start = text.length;
  const order = writing.orderBehind(own);
  if (order) {
    text.add(own.body.system === 'party' ? 'thực hiện ' : 'Thực hiện ');
    citeOrder(writing, order, 'title', 'implements');
  } else {
    text.add(`${own.body.system === 'party' ? 'về' : 'Về'} ${own.subject}`);
  }
  const title = `${own.kind.word} ${text.text.slice(start)}`;
  text.add(own.body.system === 'party' ? '\n-----\n\n' : '\n\n');
  return title;
}

/** Writes what stands between the title and the first section: what is carried out, what it rests on. */
export function writeOpening(writing: Writing): void {
  const { own, text, cited, random } = writing;
  const { body, kind } = own;
  const order = writing.orderBehind(own);
  const rests = body.system === 'state' || kind.word === 'Quy định';
  if (rests) {
    text.add('Căn cứ ');
    citeByName(text, { section: 'basis', role: 'basis' }, random);
    text.add(';\n');
    for (let count = random.below(3); count > 0; count--) {
      const entry = cited.central(own, random);
      if (!entry) continue;
      text.add('Căn cứ ');
      citeInFull(text, own, entry, { section: 'basis', role: 'basis' }, random, true);
      text.add(';\n');
    }
    if (order) {
      text.add('Căn cứ ');
      citeOrder(writing, order, 'basis', 'basis');
      text.add(';\n');
    }
    text.add(`${body.shortName} ban hành ${kind.word} như sau:\n\n`);
    return;
  }
  if (order === null) {
    text.add('Thời gian qua, các cấp, các ngành đã có nhiều cố gắng, song còn hạn chế cần khắc phục.\n\n');
    return;
  }
  text.add('Thực hiện ');
  citeOrder(writing, order, 'opening', 'implements');
  text.add(`, Ban Thường vụ ${body.shortName} ban hành ${kind.word} như sau:\n\n`);
}

/** The document carried out, sometimes with its own title, which names what it carries out itself. */
function citeOrder(
  writing: Writing,
  order: Entry,
  section: CitationSection,
  role: 'implements' | 'basis',
): void {
  const { own, text, random } = writing;
  const outer = citeInFull(text, own, order, { section, role }, random);
  const behind = writing.orderBehind(order);
  if (!behind || random.next() < 0.5) return;
  text.add(' thực hiện ');
  const placing = { section, role: 'mentions', within: outer, titleRelation: 'implements' } as const;
  citeInFull(text, own, behind, placing, random);
}
