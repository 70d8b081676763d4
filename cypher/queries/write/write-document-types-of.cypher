UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (t:DocumentType {key: row.key})
CREATE (d)-[:OF_TYPE]->(t)
