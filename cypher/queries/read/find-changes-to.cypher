// Everything that amends, replaces or repeals each document, in the order in which it was issued.
UNWIND $ids AS id
MATCH (:Document {id: id})<-[r:AMENDS|REPLACES|REPEALS]-(d:Document)
RETURN id, {{relation}} AS relation, {{document}} AS document
ORDER BY id, relation.sortKey, relation.kind
