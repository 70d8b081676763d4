// For each body a page of the documents that it issued.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document)
  USING INDEX d:Document(bodyId, sortKey)
  WHERE d.bodyId = id AND d.sortKey > $above AND d.sortKey < $below {{filter}}
  RETURN d
  ORDER BY d.bodyId {{order}}, d.sortKey {{order}}
  LIMIT $limit
}
RETURN id, {{document}} AS document
ORDER BY id, document.sortKey {{order}}
