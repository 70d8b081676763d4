MATCH (s:Source {sha256: $sha256})
UNWIND $rows AS row
CREATE (s)-[:HOLDS]->(h:Holding)
SET h = row
