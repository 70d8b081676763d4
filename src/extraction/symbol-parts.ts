/**
 * A number and symbol (số, ký hiệu) taken apart. Party symbols read `28-NQ/TW`, State symbols `62/KH-UBND` or, for
 * normative acts, `140/2017/NĐ-CP`; laws `59/2020/QH14`.
 */
export interface SymbolParts {
  /** As printed, leading zeros kept. */
  readonly number: string;
  readonly year: string | null;
  /** Type abbreviation: `NQ`; null where a symbol has none (`59/2020/QH14`, `1234/BNV-TCBC`). */
  readonly type: string | null;
  /** Issuing code or codes: `TW`, `UBND`, `BTC-BNV`. */
  readonly body: string;
  /** Party symbols put the type before the slash. */
  readonly party: boolean;
  /** The whole suffix as printed, where the body stands before the type: `-BYT/QĐ`. */
  readonly bodyFirst?: string | undefined;
}

/** The symbol in its normal form: `28-NQ/TW`, `62/KH-UBND`. */
export function printSymbol(parts: SymbolParts): string {
  const number = parts.year === null ? parts.number : `${parts.number}/${parts.year}`;
  return number + printSuffix(parts);
}

/** All but the number and year: `-NQ/TW`, `/KH-UBND`. Two symbols of one series and type share it. */
export function printSuffix(parts: Pick<SymbolParts, 'type' | 'body' | 'party' | 'bodyFirst'>): string {
  if (parts.bodyFirst !== undefined) return parts.bodyFirst;
  if (parts.type === null) return `/${parts.body}`;
  if (parts.body === '') return `-${parts.type}`;
  return parts.party ? `-${parts.type}/${parts.body}` : `/${parts.type}-${parts.body}`;
}
