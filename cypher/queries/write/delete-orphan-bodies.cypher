// A body that the facts do not list lives as long as a document, or a body of its own, needs it.
UNWIND $ids AS id
MATCH (b:Body {id: id})
WHERE b.derived AND NOT EXISTS { (b)<-[:ISSUED_BY|SENT_TO|PART_OF]-() }
WITH b, COLLECT { MATCH (b)-[:PART_OF]->(p:Body) RETURN p.id } AS parents
DETACH DELETE b
RETURN parents
