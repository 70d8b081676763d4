import { registerEnumType } from 'type-graphql';

/** The values of a GraphQL enum: each stands for a word of the code and says what it means. */
type EnumWords<Word extends string> = Readonly<Record<Word, string>>;

/**
 * Registers a GraphQL enum whose values are words of the code. GraphQL writes them in capitals: `STATED_DATE` for
 * `stated-date`.
 */
export function enumType<Word extends string>(
  name: string,
  description: string,
  words: EnumWords<Word>,
): Readonly<Record<string, string>> {
  const nameOf = (word: string) => word.replaceAll('-', '_').toUpperCase();
  const entries = Object.entries<string>(words);
  const values = Object.fromEntries(entries.map(([word]) => [nameOf(word), word]));
  const valuesConfig = Object.fromEntries(
    entries.map(([word, meaning]) => [nameOf(word), { description: meaning }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
