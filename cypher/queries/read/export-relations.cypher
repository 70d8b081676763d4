// Every relation that goes out from the documents that a filter lets through, with the citations that say so: document
// by document in the order of the index that serves the filter. With `OPTIONAL` in front of the subquery a document
// without a relation has a row of its own.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
WITH d
ORDER BY {{order}}
{{optional}} CALL (d) {
  MATCH (d)-[r:{{kinds}}]->(target:Document)
  RETURN r, target
  ORDER BY type(r), r.targetSortKey
}
WITH d, r, target
{{limit}}
RETURN {{source}} AS source, {{target}} AS target, CASE WHEN r IS NULL THEN null ELSE {{relation}} END AS relation, COLLECT {
  UNWIND range(0, size(coalesce(r.citationIds, [])) + size(coalesce(r.secondHandIds, [])) - 1) AS place
  MATCH (c:Citation {id: (coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []))[place]})
  MATCH (citing:Document)-[:HAS_CITATION]->(c)
  RETURN c { .id, .sourceId, .start, .end, .line, .page, .text, .section, .role, citingId: citing.id }
  ORDER BY place
} AS evidence
