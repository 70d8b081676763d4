// The document that a holding is: it gets the holding's file and citations.
UNWIND $rows AS row
MATCH (h:Holding {id: row.id})
MATCH (d:Document {id: row.target})
MATCH (s:Source {sha256: h.sourceId})
CREATE (h)-[:IDENTIFIED_AS]->(d)
CREATE (s)-[:CONTAINS {index: h.index, start: h.start, end: h.end}]->(d)
