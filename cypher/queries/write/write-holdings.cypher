UNWIND $rows AS row
MATCH (s:Source {sha256: row.sourceId})
CREATE (s)-[:HOLDS]->(h:Holding)
SET h = row
