UNWIND $rows AS row
MATCH (h:Holding {id: row.id})-[:IDENTIFIED_AS]->(d:Document)
MATCH (c:Citation {sourceId: h.sourceId})
WHERE c.document = h.index
CREATE (d)-[:HAS_CITATION]->(c)
SET c.sortKey = d.sortKey + '|' + right('0000000' + toString(c.start), 8)
