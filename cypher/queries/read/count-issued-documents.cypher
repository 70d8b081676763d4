// For each body how many documents it issued.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document)
  USING INDEX d:Document(bodyId, sortKey)
  WHERE d.bodyId = id AND d.sortKey > $above AND d.sortKey < $below {{filter}}
  RETURN count(d) AS total
}
RETURN id, total
