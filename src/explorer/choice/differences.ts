/** A fact of each of several documents, in their order. */
export interface Compared<Fact extends string> {
  readonly fact: Fact;
  readonly values: readonly string[];
}

/** Facts by whether they tell documents apart. */
export interface Differences<Fact extends string> {
  /** On which the documents disagree; that one of them is unknown tells them apart as well. */
  readonly apart: readonly Fact[];
  /** On which all agree, with what they agree on. */
  readonly alike: readonly { readonly fact: Fact; readonly value: string }[];
}

/**
 * What tells several documents apart, and what they have in common. A fact that none of them has is neither.
 *
 * @example differencesIn([{ fact: 'type', values: ['Nghị quyết', 'Nghị quyết'] }, { fact: 'day', values: ['25/10/2013', '17/11/2022'] }])
 */
export function differencesIn<Fact extends string>(facts: readonly Compared<Fact>[]): Differences<Fact> {
  const apart: Fact[] = [];
  const alike: { fact: Fact; value: string }[] = [];
  for (const { fact, values } of facts) {
    const [first = ''] = values;
    if (values.some((value) => value !== first)) apart.push(fact);
    else if (first !== '') alike.push({ fact, value: first });
  }
  return { apart, alike };
}
