/** 1 for the codes of these signs of the cleaned text, 0 for all others: asked of so many codes, a pattern would take longer. */
export function codeSet(signs: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const sign of signs) codes[sign.charCodeAt(0)] = 1;
  return codes;
}
