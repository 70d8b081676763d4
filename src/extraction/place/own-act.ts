import type { ChangeKind } from '../../documents/citation.js';
import type { SymbolParts } from '../symbol-parts.js';
import {
  changeByAnother,
  changeByItself,
  changeByOthers,
  headOfClause,
  typesThatSetTasks,
  verbOfOthers,
} from '../tables/change-words.js';

/** The document that may make a change, and what it would do. */
export interface Act {
  readonly kind: ChangeKind;
  /** The type word of the citing document, its symbol and where the clause stands in it. */
  readonly type: string | null;
  readonly symbol: string | null;
  readonly inBody: boolean;
  /** The parts of the cited document's symbol. */
  readonly cited: SymbolParts | null;
}

/**
 * Whether a change clause is an act of the document in which it stands: "Quyết định này thay thế …", "Điều 2. Bãi bỏ …".
 * An order to prepare a change, a late or needed one, one that another document shall make is none.
 *
 * @param before what stands in the clause before the verb of change, marks and capitals gone
 * @example isOwnAct('cham ban hanh quy che ', act) // false
 */
export function isOwnAct(before: string, act: Act): boolean {
  const itself = changeByItself.exec(before);
  if (itself && !verbOfOthers.test(itself[0])) return true;
  if (changeByOthers.test(before)) return false;
  if (!act.inBody) return true;
  if (changeByAnother.test(before)) return false;
  if (act.type !== null && typesThatSetTasks.has(act.type))
    return act.kind !== 'amends' && headOfClause.test(before) && !isOfOtherSystem(act);
  return !isOfOtherSystem(act);
}

/** A Party body (cơ quan đảng) does not change a normative act of the State by its own word: "05/2021/TT-BTC". */
function isOfOtherSystem({ symbol, cited }: Act): boolean {
  return symbol !== null && cited !== null && !cited.party && cited.year !== null && partySymbol.test(symbol);
}

/** "45-KH/TU", but not "62/KH-UBND". */
const partySymbol = /^\d+-[^/]+\//u;
