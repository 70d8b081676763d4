import { foldMarks } from '../../documents/fold.js';
import { wordAt } from '../clean/words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { push } from '../lexicon/push.js';
import { formerBodies } from '../tables/former-bodies.js';
import { issuerNames, openIssuerHeads } from '../tables/issuer-names.js';

/** A body that the tables name; `open`: its name goes on in words of its own. */
export interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly open: boolean;
}

/** The bodies that the tables name, arranged for reading. */
export interface IssuerTable {
  /** Names of two words or more by the first two: of those that begin with "Ban" or "Ủy ban" there are very many. */
  readonly byFirstTwoWords: ReadonlyMap<string, readonly KnownName[]>;
  /** Names of one word. */
  readonly byFirstWord: ReadonlyMap<string, readonly KnownName[]>;
  /** Names to weigh damaged letters with: first those that texts print most, then all others. */
  readonly usual: readonly KnownName[];
  readonly others: readonly KnownName[];
}

const tables = new WeakMap<Lexicon, IssuerTable>();

/** The table of `lexicon`, made once for each. */
export function tableOf(lexicon: Lexicon): IssuerTable {
  let table = tables.get(lexicon);
  if (!table) {
    table = makeTable(lexicon);
    tables.set(lexicon, table);
  }
  return table;
}

function makeTable(lexicon: Lexicon): IssuerTable {
  const known = new Map<string, KnownName>();
  const add = (name: string, open: boolean): void => {
    const folded = foldMarks(name);
    if (folded.length > 1 && /^[a-z][a-z ,&-]*$/.test(folded)) known.set(folded, { name, folded, open });
  };
  for (const body of lexicon.facts.bodies)
    for (const name of body.names) if (name.includes(' ')) add(name, false);
  for (const name of openIssuerHeads) add(name, true);
  for (const name of [...issuerNames, ...formerBodies]) add(name, false);
  const all = [...known.values()].sort((a, b) => b.folded.length - a.folded.length);
  const byFirstTwoWords = new Map<string, KnownName[]>();
  const byFirstWord = new Map<string, KnownName[]>();
  for (const entry of all) {
    const [first = '', second] = entry.folded.split(' ', 2);
    if (second === undefined) push(byFirstWord, first, entry);
    else push(byFirstTwoWords, `${first} ${wordAt(second, 0)}`, entry);
  }
  const usualNames = new Set(issuerNames);
  const closed = all.filter((entry) => !entry.open && entry.folded.length >= 6);
  return {
    byFirstTwoWords,
    byFirstWord,
    usual: closed.filter((entry) => usualNames.has(entry.name)),
    others: closed.filter((entry) => !usualNames.has(entry.name)),
  };
}
