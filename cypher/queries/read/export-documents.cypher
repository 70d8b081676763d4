// Every document that a filter lets through, in the order of the index that serves the filter, with what changed it.
// Rows come as they are found: nothing is gathered first.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
WITH d
ORDER BY {{order}}
{{limit}}
RETURN {{document}} AS document, COLLECT {
  MATCH (d)<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
  RETURN { id: d.id, relation: {{relation}}, document: {{by}} }
  ORDER BY r.sortKey, type(r)
} AS changes
