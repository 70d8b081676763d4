import type { Extent } from './extent.js';

/** Records as JSON Lines: one object a line. A part of a longer list ends with `{"export":{"first":N,"of":M}}`. */
export async function* jsonLines(records: AsyncIterable<object>, extent: Extent): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
  if (extent.partial) yield `${JSON.stringify({ export: { first: extent.first, of: extent.total } })}\n`;
}
