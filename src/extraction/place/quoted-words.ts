/**
 * Whether a citation stands in words that are quoted as words (cụm từ): "Thay thế cụm từ "Luật …" bằng cụm từ "Luật
 * …"" changes a wording, none of the documents in it.
 *
 * @param words what stands before the citation in its sentence, marks and capitals gone
 */
export function isQuotedAsWords(words: string): boolean {
  return words.includes('"') && quoted.test(words);
}

/** A bare "từ" may end the quoted words themselves ("thư viện điện tử"): it must stand behind a verb or "bằng". */
const quoted =
  /\b(?:cum tu|(?:thay the|thay|bang|boi|bo|bo sung|sua doi|cac) (?:tu|chu|dau))(?: va (?:dau|so))?[\s:,]*"[^"]*$/;
