import { readdir, readFile } from 'node:fs/promises';

/** A tab of the query editor: a query and the values of its variables, as JSON. */
export interface QueryTab {
  readonly query: string;
  readonly variables: string;
}

const folder = new URL('../../../graphql/operations/', import.meta.url);

/** The ready-made queries of `graphql/operations/`, each with the variables of `examples.json`, so that it runs at once. */
export async function readyMadeQueries(): Promise<readonly QueryTab[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const examples: Readonly<Record<string, unknown>> = JSON.parse(
    await readFile(new URL('examples.json', folder), 'utf8'),
  );
  return Promise.all(
    files.map(async (file) => ({
      query: await readFile(new URL(file, folder), 'utf8'),
      variables: JSON.stringify(examples[file.replace('.graphql', '')] ?? {}, null, 2),
    })),
  );
}
