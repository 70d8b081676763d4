// For each id how many documents carry it out, directly or through others.
UNWIND $ids AS id
MATCH (root:Document {id: id})
CALL (root) {
  MATCH (root)<-[:IMPLEMENTS*1..6]-(d:Document)
  WHERE d <> root AND d.sortKey > $above AND d.sortKey < $below {{filter}}
  RETURN count(DISTINCT d) AS total
}
RETURN id, total
