// Every relation between documents of a set.
UNWIND $ids AS id
MATCH (source:Document {id: id})-[r:{{kinds}}]->(target:Document)
WHERE target.id IN $ids
WITH r
ORDER BY r.sortKey DESC, r.targetSortKey DESC, type(r)
LIMIT $limit
RETURN {{relation}} AS relation
