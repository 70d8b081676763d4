const tag = /<\/?(?:sup|sub|b|i|u|em|strong|br|span|p|div|td|tr)\b[^<>]{0,80}>/y;

/** Where the HTML tag that begins at `from` ends; `from` when none does. */
export function endOfTag(text: string, from: number): number {
  tag.lastIndex = from;
  return tag.test(text) ? tag.lastIndex : from;
}

const lineTag = /<\/?(?:br|p|div|td|tr)\b/y;

/** Whether the tag at `from` begins a new line or cell. */
export function breaksLine(text: string, from: number): boolean {
  lineTag.lastIndex = from;
  return lineTag.test(text);
}
