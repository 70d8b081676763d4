UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Person {id: row.id})
ON CREATE SET p.name = row.name
CREATE (d)-[:SIGNED_BY {title: row.title}]->(p)
