/** The place of a citation on the page. */
export function citationAnchor(id: string): string {
  return `citation-${id}`;
}
