UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (f:FormerId {id: row.id})
CREATE (f)-[:NOW {shared: row.shared}]->(d)
