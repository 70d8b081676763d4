/**
 * What the id of a document says of its number and type, as people write it in short; the id itself where it is of
 * another form. Ids read series/type/number/day.
 *
 * @example guessedSymbol('tw/nq/28/1999-01-01') // 'nq 28'
 */
export function guessedSymbol(id: string): string {
  const [, type, number] = id.split('/');
  return type && number && /^[a-z]+$/.test(type) && /^\d/.test(number) ? `${type} ${number}` : id;
}
