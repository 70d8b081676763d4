/**
 * Whether a Neo4j of this version can serve cancu: 5.26 (long-term support) or newer, calendar versions
 * (`2025.06.0`) and Aura's (`5.27-aura`) among them.
 *
 * @example isSupportedVersion('5.26.25') // true
 * @example isSupportedVersion('4.4.40') // false
 */
export function isSupportedVersion(version: string): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version);
  if (!match) return false;
  const major = Number(match[1]);
  return major > 5 || (major === 5 && Number(match[2]) >= 26);
}
