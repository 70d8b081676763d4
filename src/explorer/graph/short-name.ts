/** Characters that a label may have. */
const longestLabel = 18;

/** A label cut between words, so that what is seen is part of what is spoken. */
export function shortened(label: string): string {
  if (label.length <= longestLabel) return label;
  const cut = label.slice(0, longestLabel);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
