/** A sentence in both languages that cancu speaks to people. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}
