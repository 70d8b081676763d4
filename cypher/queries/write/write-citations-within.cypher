UNWIND $rows AS row
MATCH (inner:Citation {id: row.inner})
MATCH (outer:Citation {id: row.outer})
CREATE (inner)-[:WITHIN]->(outer)
