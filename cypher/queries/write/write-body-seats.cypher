UNWIND $rows AS row
MATCH (b:Body {id: row.body})
MATCH (p:Place {id: row.place})
MERGE (b)-[:SEATED_IN]->(p)
