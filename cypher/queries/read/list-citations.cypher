// For each document a page of its own citations in reading order. Their sort keys begin with the document's, so
// that the index on them gives the page in order; two files may hold the same text, so that the id decides last.
UNWIND $documents AS document
CALL (document) {
  MATCH (c:Citation)
  USING INDEX c:Citation(sortKey)
  WHERE c.sortKey STARTS WITH document.sortKey + '|' AND c.sortKey >= $afterKey
    AND (c.sortKey > $afterKey OR c.id > $afterId) {{filter}}
  RETURN c
  ORDER BY c.sortKey, c.id
  LIMIT $limit
}
OPTIONAL MATCH (c)-[meaning:REFERS_TO]->(cited:Document)
WITH c, document.id AS citingId, meaning, cited
RETURN {{citation}} AS citation
ORDER BY citation.sortKey, citation.id
