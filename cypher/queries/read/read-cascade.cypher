// Every relation by which documents carry out a document or what carries it out, down to a depth.
MATCH (root:Document {id: $id})
CALL (root) {
  MATCH (root)<-[:IMPLEMENTS*0..{{above}}]-(parent:Document)
  RETURN DISTINCT parent
}
MATCH (parent)<-[r:IMPLEMENTS]-(d:Document)
WITH r, d
ORDER BY r.sortKey, r.targetSortKey
LIMIT $limit
RETURN {{relation}} AS relation, {{document}} AS document
