// Of several prints of a name the last in order stays, whichever file came first: one with marks, not all in capitals.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Person {id: row.id})
ON CREATE SET p.name = row.name
ON MATCH SET p.name = CASE WHEN row.name > p.name THEN row.name ELSE p.name END
CREATE (d)-[:SIGNED_BY {title: row.title}]->(p)
