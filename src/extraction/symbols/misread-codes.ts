import type { IssuingCode } from '../lexicon/issuing-codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { misreadCapitals, misreadPairs } from '../tables/confusable-letters.js';

const read = new WeakMap<Lexicon, Map<string, readonly IssuingCode[]>>();
const mostRead = 2000;

/** The known codes that folded letters become when one of them was misread: "urnd" is UBND. */
export function codesMisread(folded: string, lexicon: Lexicon): readonly IssuingCode[] {
  const known = read.get(lexicon) ?? new Map<string, readonly IssuingCode[]>();
  read.set(lexicon, known);
  let codes = known.get(folded);
  if (!codes) {
    codes = [...new Set([...misreadForms(folded)].map((form) => lexicon.codes.get(form)))].filter(
      (code) => code !== undefined,
    );
    if (known.size >= mostRead) known.clear();
    known.set(folded, codes);
  }
  return codes;
}

const formsOf = new Map<string, ReadonlySet<string>>();

/** What folded letters may have been before one of them was misread. */
export function misreadForms(folded: string): ReadonlySet<string> {
  let forms = formsOf.get(folded);
  if (!forms) {
    forms = makeForms(folded);
    if (formsOf.size >= mostRead) formsOf.clear();
    formsOf.set(folded, forms);
  }
  return forms;
}

function makeForms(folded: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (let i = 0; i < folded.length; i++) {
    for (const meant of misreadCapitals[folded.charAt(i)] ?? '')
      forms.add(folded.slice(0, i) + meant + folded.slice(i + 1));
  }
  for (const [pair, letter] of misreadPairs) {
    for (let i = folded.indexOf(pair); i >= 0; i = folded.indexOf(pair, i + 1))
      forms.add(folded.slice(0, i) + letter + folded.slice(i + pair.length));
  }
  forms.delete(folded);
  return forms;
}
