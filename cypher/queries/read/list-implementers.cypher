// For each id a page of the documents that carry it out, directly or through others, each with the shortest way to
// it; of several equally short ways the one whose ids come first, so that the answer never changes by chance.
UNWIND $ids AS id
MATCH (root:Document {id: id})
CALL (root) {
  MATCH (root)<-[:IMPLEMENTS*1..6]-(d:Document)
  WHERE d <> root AND d.sortKey > $above AND d.sortKey < $below {{filter}}
  WITH DISTINCT d
  RETURN d
  ORDER BY d.sortKey {{order}}
  LIMIT $limit
}
CALL (root, d) {
  MATCH way = ALL SHORTEST (d) (()-[:IMPLEMENTS]->()){1,6} (root)
  WITH way, [step IN nodes(way) | step.id] AS steps
  ORDER BY steps
  LIMIT 1
  RETURN way
}
RETURN id, {{document}} AS document, [r IN relationships(way) | {{relation}}] AS chain
ORDER BY id, document.sortKey {{order}}
