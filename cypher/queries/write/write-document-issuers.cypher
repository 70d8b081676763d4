UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (b:Body {id: row.body})
CREATE (d)-[:ISSUED_BY]->(b)
