UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:$(row.kind)]->(b)
SET r = row.properties, r.confidence = toFloat(row.properties.confidence)
