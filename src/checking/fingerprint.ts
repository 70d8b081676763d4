import { foldMarks } from '../documents/fold.js';

/**
 * A short name for what a finding says, independent of line and column: 16 hexadecimal digits of the 64-bit FNV-1a
 * hash of its parts. Enough to tell findings of one file apart; no protection against intent.
 *
 * @example fingerprintOf(['amended', '41-QĐ/TW', null]) === fingerprintOf(['amended', '41-qđ/tw', null]) // true
 */
export function fingerprintOf(parts: readonly (string | null)[]): string {
  const bytes = new TextEncoder().encode(parts.map((part) => foldMarks(part ?? '')).join('\n'));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
