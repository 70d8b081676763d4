UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (b:Body {id: row.body})
CREATE (d)-[:SENT_TO {as: row.as}]->(b)
