UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_CONFLICT]->(k:Conflict)
SET k = row
