UNWIND $rows AS row
MATCH (p:Place {id: row.from})
MATCH (q:Place {id: row.to})
FOREACH (_ IN CASE row.kind WHEN 'PART_OF' THEN [1] ELSE [] END | MERGE (p)-[:PART_OF]->(q))
FOREACH (_ IN CASE row.kind WHEN 'SUCCEEDED_BY' THEN [1] ELSE [] END | MERGE (p)-[r:SUCCEEDED_BY]->(q) SET r.on = row.on)
