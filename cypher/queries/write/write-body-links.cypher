UNWIND $rows AS row
MATCH (b:Body {id: row.from})
MATCH (q:Body {id: row.to})
FOREACH (_ IN CASE row.kind WHEN 'PART_OF' THEN [1] ELSE [] END | MERGE (b)-[:PART_OF]->(q))
FOREACH (_ IN CASE row.kind WHEN 'SUCCEEDED_BY' THEN [1] ELSE [] END | MERGE (b)-[r:SUCCEEDED_BY]->(q) SET r.on = row.on)
