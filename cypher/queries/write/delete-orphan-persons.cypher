UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE NOT EXISTS { (p)<-[:SIGNED_BY]-() }
DELETE p
