// Every citation in the documents that a filter lets through, with what it was taken to mean: document by document in the
// order of the index that serves the filter, and in reading order in each.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
WITH d
ORDER BY {{order}}
CALL (d) {
  MATCH (d)-[:HAS_CITATION]->(c:Citation)
  {{which}}
  RETURN c
  ORDER BY c.sortKey, c.id
}
WITH d, c
{{limit}}
OPTIONAL MATCH (c)-[meaning:REFERS_TO]->(cited:Document)
WITH d, c, meaning, cited, d.id AS citingId
RETURN {{citation}} AS citation, {{citing}} AS citing, {{cited}} AS cited
