// The documents around one document, the nearest first and of equally near ones the newest.
MATCH (root:Document {id: $id})
CALL (root) {
  MATCH near = (root)-[:{{kinds}}*1..{{depth}}]-(d:Document)
  WITH d, min(length(near)) AS distance
  WHERE d <> root
  RETURN d, distance
  ORDER BY distance, d.sortKey DESC
  LIMIT $limit
}
RETURN {{document}} AS document, distance
ORDER BY distance, document.sortKey DESC
