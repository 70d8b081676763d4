UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
MATCH (d:Document {id: row.target})
CREATE (c)-[:REFERS_TO {rule: row.rule, confidence: toFloat(row.confidence)}]->(d)
