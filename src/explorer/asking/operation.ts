/**
 * A GraphQL query of the explorer, with the types of what it is given and of what it answers.
 *
 * @example
 * const { data } = await client.query(askHome.text, {});
 */
export interface Operation<Data, Variables> {
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly answers?: (variables: Variables) => Data;
}
