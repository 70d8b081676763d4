UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
MATCH (a)-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]->(b)
WHERE type(r) = row.kind
DELETE r
