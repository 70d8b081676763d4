import { remembering } from '../../documents/remembering.js';
import type { IssuingCode } from '../lexicon/issuing-codes.js';
import { rememberingWith } from '../lexicon/remembering-with.js';
import { misreadCapitals, misreadPairs } from '../tables/confusable-letters.js';

/** So many letters are remembered: the same few codes come again and again. */
const mostRead = 2000;

/** The known codes that folded letters become when one of them was misread: "urnd" is UBND. */
export const codesMisread = rememberingWith(
  (folded, lexicon): readonly IssuingCode[] =>
    [...new Set([...misreadForms(folded)].map((form) => lexicon.codes.get(form)))].filter(
      (code): code is IssuingCode => code !== undefined && !code.onlyAsPrinted,
    ),
  mostRead,
);

/** What folded letters may have been before one of them was misread. */
export const misreadForms = remembering((folded) => makeForms(folded), mostRead);

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
